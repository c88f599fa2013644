import { ActionForm } from '@/components/ui/action-form'
import { SubmitButton } from '@/components/ui/submit-button'
import type { Actor } from '@/lib/access/actor'
import { lastSignIns } from '@/lib/earning/activity-queries'
import { reader } from '@/lib/request/reader'
import { words } from '@/lib/request/words'
import { undoSignInAction } from '../../actions'

/** Who signed in just now, and the key that takes the last one back. */
export async function LastSignIns({ actor, activityId }: { actor: Actor; activityId: string }) {
  const last = await lastSignIns(await reader(), actor.villageId, activityId)
  const { t, formats } = await words()
  return (
    <section className="grid gap-2">
      <h2 className="border-b-2 border-ink font-serif text-lead">{t('activities.desk.last')}</h2>
      {last.length === 0 && <p>{t('activities.here.none')}</p>}
      <ol className="list-none wrap-anywhere">
        {last.map(({ id, number, headName, signedInAt }) => (
          <li key={id} className="flex justify-between gap-3 border-b border-line py-2">
            <span>
              {t('common.household.numbered', { number: String(number), head: headName })}
            </span>
            <span className="text-soft">{formats.time(signedInAt)}</span>
          </li>
        ))}
      </ol>
      {last.length > 0 && (
        <ActionForm action={undoSignInAction}>
          <input type="hidden" name="activityId" value={activityId} />
          <SubmitButton look="quiet">{t('activities.desk.undo')}</SubmitButton>
        </ActionForm>
      )}
    </section>
  )
}
