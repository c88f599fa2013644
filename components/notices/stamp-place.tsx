import { words } from '@/lib/request/words'
import type { CivilDate } from '@/lib/shared/civil-date'

/** Where the village puts its stamp on the printed notice. */
export async function StampPlace(props: { villageName: string; postedOn: CivilDate }) {
  const { t, formats } = await words()
  return (
    <div className="paper-only keep-together mt-4 ms-auto w-72 text-center">
      <p className="mb-1 text-soft">{t('notices.paper.stamp')}</p>
      <p className="mt-16">
        {t('notices.paper.committee', { village: props.villageName })}
        <br />
        {formats.date(props.postedOn)}
      </p>
    </div>
  )
}
