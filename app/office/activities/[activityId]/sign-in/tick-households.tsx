import { TickAll } from '@/components/review/tick-all'
import { ActionForm } from '@/components/ui/action-form'
import { CheckboxField } from '@/components/ui/checkbox-field'
import { EmptyState } from '@/components/ui/empty-state'
import { FieldGroup } from '@/components/ui/field-group'
import { SubmitButton } from '@/components/ui/submit-button'
import type { Actor } from '@/lib/access/actor'
import { type ActivityLine, presentHouseholds } from '@/lib/earning/activity-queries'
import { reader } from '@/lib/request/reader'
import { words } from '@/lib/request/words'
import { signInTickedAction } from '../../actions'

/** The households that have not signed in yet, group by group, to be ticked. */
export async function TickHouseholds(props: { actor: Actor; activity: ActivityLine }) {
  const { actor, activity } = props
  const households = await presentHouseholds(await reader(), actor.villageId, activity.id, {
    all: true,
  })
  const absent = households.filter(({ times }) => times === 0)
  const groups = [...new Set(absent.map(({ groupName }) => groupName))]
  const { t } = await words()
  if (absent.length === 0) return <EmptyState>{t('activities.desk.allHere')}</EmptyState>
  return (
    <ActionForm action={signInTickedAction}>
      <input type="hidden" name="activityId" value={activity.id} />
      <FieldGroup
        name="household"
        label={t('activities.desk.byGroup')}
        hint={t('activities.desk.tickHint')}
      >
        <div className="grid gap-5 wrap-anywhere">
          {groups.map((group) => (
            <section key={group} className="grid gap-1">
              <h3 className="border-b-2 border-ink font-serif text-lead">{group}</h3>
              <div className="grid gap-x-6 sm:grid-cols-2 lg:grid-cols-4">
                {absent
                  .filter(({ groupName }) => groupName === group)
                  .map(({ id, number, headName }) => (
                    <CheckboxField
                      key={id}
                      name="household"
                      value={id}
                      label={t('common.household.numbered', {
                        number: String(number),
                        head: headName,
                      })}
                    />
                  ))}
              </div>
            </section>
          ))}
        </div>
      </FieldGroup>
      <div className="screen-only sticky bottom-0 z-2 -mx-4 flex flex-wrap items-center justify-between gap-3 border-t-4 border-double border-ink bg-sheet px-4 py-3">
        <TickAll
          name="household"
          all={t('review.sheet.tickAll')}
          none={t('review.sheet.tickNone')}
        />
        <SubmitButton>{t('activities.desk.tick')}</SubmitButton>
      </div>
    </ActionForm>
  )
}
