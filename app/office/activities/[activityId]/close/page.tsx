import { redirect } from 'next/navigation'
import { ActionForm } from '@/components/ui/action-form'
import { CheckboxField } from '@/components/ui/checkbox-field'
import { FieldGroup } from '@/components/ui/field-group'
import { NumberField } from '@/components/ui/number-field'
import { PageHead } from '@/components/ui/page-head'
import { SubmitButton } from '@/components/ui/submit-button'
import { type PresentLine, presentHouseholds } from '@/lib/earning/activity-queries'
import { requireActor } from '@/lib/request/actor'
import { reader } from '@/lib/request/reader'
import { words } from '@/lib/request/words'
import type { RuleVersionTerms } from '@/lib/rules/terms'
import { closeActivityAction } from '../../actions'
import { findActivity } from '../find-activity'
import { termsOn } from '../rule-of-activity'

export async function generateMetadata() {
  const { t } = await words()
  return { title: t('activities.close') }
}

/** Everybody who signed in, each to be left out by a tick, and the key that ends it. */
export default async function CloseActivityPage(
  props: PageProps<'/office/activities/[activityId]/close'>,
) {
  const { activityId } = await props.params
  const path = `/office/activities/${activityId}`
  const { villageId } = await requireActor('activity.plan', `${path}/close`)
  const activity = await findActivity(villageId, activityId)
  if (activity.state !== 'PLANNED') redirect(path)
  const terms = await termsOn(villageId, activity)
  const present = await presentHouseholds(await reader(), villageId, activityId)
  const { t } = await words()
  const counted = activity.ruleId === null
  return (
    <>
      <PageHead
        title={t('activities.closing.title', { title: activity.title })}
        lead={
          counted
            ? t('activities.closing.leadCounted', { count: activity.present })
            : t('activities.closing.lead')
        }
        back={{ href: path, label: activity.title }}
      />
      <ActionForm action={closeActivityAction}>
        <input type="hidden" name="activityId" value={activityId} />
        {!counted && <ClosingFields terms={terms} present={present} />}
        <SubmitButton>
          {t(counted ? 'activities.closing.submitCounted' : 'activities.closing.submit')}
        </SubmitButton>
      </ActionForm>
    </>
  )
}

async function ClosingFields(props: {
  terms: RuleVersionTerms | undefined
  present: readonly PresentLine[]
}) {
  const { terms, present } = props
  const { t, formats } = await words()
  return (
    <>
      {terms?.scale === 'RANGE' && (
        <NumberField
          name="decided"
          label={t('activities.closing.decided')}
          hint={t('earn.sheet.decidedHint', {
            min: formats.points(terms.minPoints ?? terms.points),
            max: formats.points(terms.maxPoints ?? terms.points),
          })}
          defaultValue={terms.points}
        />
      )}
      <CheckboxField
        name="sameDayMeant"
        label={t('earn.sheet.sameDay')}
        hint={t('earn.sheet.sameDayHint')}
      />
      <FieldGroup
        name="leaveOut"
        label={t('activities.closing.households')}
        hint={t('activities.closing.householdsHint')}
      >
        <div className="grid gap-x-8 sm:grid-cols-2 lg:grid-cols-3">
          {present.map(({ id, number, headName, times }) => (
            <CheckboxField
              key={id}
              name="leaveOut"
              value={id}
              label={
                <>
                  {t('activities.closing.leaveOut', {
                    household: t('common.household.numbered', {
                      number: String(number),
                      head: headName,
                    }),
                  })}
                  {times > 1 && (
                    <span className="ms-2 text-soft">
                      {t('activities.closing.heads', { count: times })}
                    </span>
                  )}
                </>
              }
            />
          ))}
        </div>
      </FieldGroup>
    </>
  )
}
