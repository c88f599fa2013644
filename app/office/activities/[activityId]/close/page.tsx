import { redirect } from 'next/navigation'
import { capAtClosing } from '@/components/activities/cap-at-closing'
import { SameDayField } from '@/components/earning/same-day-field'
import { ActionForm } from '@/components/ui/action-form'
import { CheckboxField } from '@/components/ui/checkbox-field'
import { FieldGroup } from '@/components/ui/field-group'
import { NumberField } from '@/components/ui/number-field'
import { PageHead } from '@/components/ui/page-head'
import { SubmitButton } from '@/components/ui/submit-button'
import { takesNoNames } from '@/lib/earning/activity-kinds'
import {
  type ActivityLine,
  type PresentLine,
  presentHouseholds,
} from '@/lib/earning/activity-queries'
import { quantityAt } from '@/lib/earning/locked-activity'
import { type DeedsSoFar, pointsSoFar } from '@/lib/earning/points-so-far'
import { requireActor } from '@/lib/request/actor'
import { reader } from '@/lib/request/reader'
import { type Words, words } from '@/lib/request/words'
import type { Cap } from '@/lib/rules/caps'
import type { RuleVersionTerms } from '@/lib/rules/terms'
import { closeActivityAction } from '../../actions'
import { findActivity } from '../find-activity'
import { termsOn } from '../rule-of-activity'

export async function generateMetadata() {
  const { t } = await words()
  return { title: t('activities.close') }
}

/**
 * Everybody who signed in, ticked where a cap leaves room, with what each gets, and the key that
 * ends it.
 */
export default async function CloseActivityPage(
  props: PageProps<'/office/activities/[activityId]/close'>,
) {
  const { activityId } = await props.params
  const path = `/office/activities/${activityId}`
  const { villageId } = await requireActor('activity.plan', `${path}/close`)
  const activity = await findActivity(villageId, activityId)
  if (activity.state !== 'PLANNED') redirect(path)
  const terms = await termsOn(villageId, activity)
  const read = await reader()
  const present = await presentHouseholds(read, villageId, activityId)
  const soFar = activity.ruleId
    ? await pointsSoFar(read, villageId, { ruleId: activity.ruleId, occurredOn: activity.heldOn })
    : new Map<string, DeedsSoFar>()
  const { t } = await words()
  const noNames = takesNoNames(activity.kind)
  const counted = noNames || activity.ruleId === null
  return (
    <>
      <PageHead
        title={t('activities.closing.title', { title: activity.title })}
        lead={
          noNames
            ? t('activities.closing.leadNoNames')
            : t(counted ? 'activities.closing.leadCounted' : 'activities.closing.lead', {
                count: activity.present,
              })
        }
        back={{ href: path, label: activity.title }}
      />
      <ActionForm action={closeActivityAction}>
        <input type="hidden" name="activityId" value={activityId} />
        {counted && (
          <NumberField
            name="headcount"
            label={t('activities.closing.headcount')}
            hint={t(
              noNames ? 'activities.closing.headcountOnly' : 'activities.closing.headcountHint',
            )}
            optional={!noNames && activity.present > 0}
          />
        )}
        {!counted && <ClosingFields {...{ terms, activity, present, soFar }} />}
        <SubmitButton>
          {t(counted ? 'activities.closing.submitCounted' : 'activities.closing.submit')}
        </SubmitButton>
      </ActionForm>
    </>
  )
}

async function ClosingFields(props: {
  terms: RuleVersionTerms | undefined
  activity: ActivityLine
  present: readonly PresentLine[]
  soFar: ReadonlyMap<string, DeedsSoFar>
}) {
  const { terms, activity, present, soFar } = props
  const said = await words()
  const { t, formats } = said
  const thatDay = (id: string) => (soFar.get(id)?.sameDay ?? 0) > 0
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
      <FieldGroup
        name="household"
        label={t('activities.closing.households')}
        hint={t('activities.closing.householdsHint')}
      >
        <div className="grid gap-x-8 wrap-anywhere sm:grid-cols-2 lg:grid-cols-3">
          {present.map(({ id, number, headName, times }) => {
            const quantity = quantityAt(terms, activity, times)
            const cap = terms && capAtClosing(terms, quantity, soFar.get(id))
            return (
              <div key={id}>
                <input type="hidden" name="shown" value={id} />
                <CheckboxField
                  name="household"
                  value={id}
                  defaultChecked={!cap}
                  label={
                    <>
                      {t('common.household.numbered', { number: String(number), head: headName })}
                      <span className="ms-2 text-soft">
                        {[
                          times > 1 && t('activities.closing.heads', { count: times }),
                          terms &&
                            terms.scale !== 'RANGE' &&
                            !cap &&
                            formats.change(terms.points * quantity),
                          thatDay(id) && t('activities.closing.thatDay'),
                        ]
                          .filter(Boolean)
                          .join(' · ')}
                      </span>
                      {cap && (
                        <strong className="ms-2 text-lacquer">{capInWords(said, cap)}</strong>
                      )}
                    </>
                  }
                />
              </div>
            )
          })}
        </div>
      </FieldGroup>
      <SameDayField
        known={present.some(({ id }) => thatDay(id))}
        label={t('earn.sheet.sameDay')}
        hint={t('earn.sheet.sameDayHint')}
      />
    </>
  )
}

/** 本月已到上限; where some is left, but too little for this deed, how much. */
function capInWords({ t, formats }: Words, { period, left }: Cap): string {
  return left === 0
    ? t(`activities.closing.full.${period}`)
    : t(`activities.closing.over.${period}`, { left: formats.points(left) })
}
