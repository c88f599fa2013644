import { ActionForm } from '@/components/ui/action-form'
import { SubmitButton } from '@/components/ui/submit-button'
import type { Actor } from '@/lib/access/actor'
import { type FoundAtDesk, findAtDesk } from '@/lib/households/find-at-desk'
import { mostFound } from '@/lib/households/queries'
import { memberMeant } from '@/lib/redemption/member-meant'
import { reader } from '@/lib/request/reader'
import { type Words, words } from '@/lib/request/words'
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
        <div className="flex flex-wrap gap-3 wrap-anywhere">
          {households.map((household) => (
            <SubmitButton key={household.id} name="household" value={household.id} look="quiet">
              {named(t, household, typed)} · {household.group.name}
            </SubmitButton>
          ))}
        </div>
      </ActionForm>
      {households.length === mostFound && <p>{t('activities.desk.more', { count: mostFound })}</p>}
    </section>
  )
}

/** 12号 李秀兰（张小明）: also whose name it was that was typed, if not the head's. */
function named(t: Words['t'], found: FoundAtDesk['households'][number], typed: string): string {
  const { number, headName: head, members } = found
  const household = t('common.household.numbered', { number: String(number), head })
  const names = members.map(({ name }) => name)
  const member = memberMeant(names, typed)
  return member === undefined || member === head
    ? household
    : t('activities.desk.member', { household, member })
}
