import { ActionForm } from '@/components/ui/action-form'
import { SubmitButton } from '@/components/ui/submit-button'
import type { Actor } from '@/lib/access/actor'
import { findAtDesk } from '@/lib/households/find-at-desk'
import { reader } from '@/lib/request/reader'
import { words } from '@/lib/request/words'
import { signInPickedAction } from '../../actions'

/** The households that what was typed may mean, each a key. */
export async function PickHousehold(props: { actor: Actor; activityId: string; typed: string }) {
  const { actor, activityId, typed } = props
  const { households } = await findAtDesk(await reader(), actor.villageId, typed)
  const { t } = await words()
  if (households.length === 0) return null
  return (
    <section className="grid gap-3">
      <h2 className="font-bold">{t('activities.desk.several', { typed })}</h2>
      <ActionForm action={signInPickedAction}>
        <input type="hidden" name="activityId" value={activityId} />
        <div className="flex flex-wrap gap-3">
          {households.map(({ id, number, headName, group }) => (
            <SubmitButton key={id} name="household" value={id} look="quiet">
              {t('common.household.numbered', { number: String(number), head: headName })} ·{' '}
              {group.name}
            </SubmitButton>
          ))}
        </div>
      </ActionForm>
    </section>
  )
}
