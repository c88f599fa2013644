import { Facts } from '@/components/ui/facts'
import type { PlaceReport } from '@/lib/backups/report'
import { sizeOf } from '@/lib/backups/size'
import type { Failed } from '@/lib/backups/state'
import { words } from '@/lib/request/words'

/** What became of the backups at one place. */
export async function PlaceFacts({ place }: { place: PlaceReport }) {
  const { t, formats } = await words()
  const { backup, drill, backupFailed, drillFailed } = place
  const problem = ({ at, why, details }: Failed) => (
    <>
      {t('backups.problemOf', { moment: formats.moment(at), why: t(`backups.why.${why}`) })}
      {/* as the system said it, to be read out to whoever mends it */}
      {details
        .filter((detail) => detail !== place.path)
        .map((detail) => (
          <span key={detail} lang="en" className="block text-note text-soft wrap-anywhere">
            {detail}
          </span>
        ))}
    </>
  )
  return (
    <section className="grid content-start gap-2">
      <h2 className="font-serif text-lead">{t(`backups.${place.kind}`)}</h2>
      <Facts
        items={[
          {
            label: t('backups.place'),
            value: <span className="wrap-anywhere">{place.path}</span>,
          },
          {
            label: t('backups.last'),
            value: backup
              ? t('backups.lastOf', {
                  moment: formats.moment(backup.at),
                  size: sizeOf(backup.bytes),
                  photos: backup.photos,
                })
              : t('backups.never'),
          },
          {
            label: t('backups.drill'),
            value: drill
              ? t('backups.drillOf', { moment: formats.moment(drill.at) })
              : t('backups.never'),
          },
          ...[backupFailed, drillFailed].flatMap((failed, index) =>
            failed
              ? [
                  {
                    label: t(index === 0 ? 'backups.lastFailed' : 'backups.drillFailed'),
                    value: problem(failed),
                  },
                ]
              : [],
          ),
        ]}
      />
    </section>
  )
}
