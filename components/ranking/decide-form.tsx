import { ActionForm } from '@/components/ui/action-form'
import { CheckboxField } from '@/components/ui/checkbox-field'
import { DateField } from '@/components/ui/date-field'
import { FieldGroup } from '@/components/ui/field-group'
import { LongTextField } from '@/components/ui/long-text-field'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextField } from '@/components/ui/text-field'
import type { WhoseHonour } from '@/lib/ranking/honour'
import type { Leader } from '@/lib/ranking/leader-queries'
import type { FormAction } from '@/lib/request/form-state'
import { words } from '@/lib/request/words'
import type { CivilDate, Period } from '@/lib/shared/civil-date'
import { awardName } from './award-names'

/** What the group decided: who gets the honour, when, and who took part. */
export async function DecideForm(props: {
  action: FormAction
  honourId: string
  whose: WhoseHonour
  year: Period
  today: CivilDate
  leaders: readonly Leader[]
}) {
  const { t, formats } = await words()
  const { honourId, whose, year, today, leaders } = props
  const member = whose === 'MEMBER'
  return (
    <ActionForm action={props.action}>
      <input type="hidden" name="honourId" value={honourId} />
      <input type="hidden" name="year" value={year} />
      <FieldGroup
        name="awardees"
        label={t('honours.decide.awardees')}
        hint={t('honours.decide.awardeesHint')}
      >
        {leaders.map((leader) => (
          <CheckboxField
            key={leader.memberId ?? leader.householdId}
            name="awardees"
            value={leader.memberId ?? leader.householdId}
            label={t('honours.decide.awardee', {
              who: awardName(t, leader),
              points: formats.points(leader.points),
            })}
          />
        ))}
      </FieldGroup>
      <TextField
        name="others"
        label={t(member ? 'honours.decide.othersMember' : 'honours.decide.others')}
        hint={t(member ? 'honours.decide.othersMemberHint' : 'honours.decide.othersHint')}
        maxLength={400}
        optional
      />
      <DateField
        name="decidedOn"
        label={t('honours.decide.decidedOn')}
        defaultValue={today}
        max={today}
      />
      <LongTextField
        name="present"
        label={t('honours.decide.present')}
        hint={t('honours.decide.presentHint')}
        rows={2}
        maxLength={200}
      />
      <LongTextField
        name="passedOver"
        label={t('honours.decide.passedOver')}
        hint={t('honours.decide.passedOverHint')}
        rows={2}
        maxLength={400}
        optional
      />
      <p>
        <SubmitButton>{t('honours.decide.submit')}</SubmitButton>
      </p>
    </ActionForm>
  )
}
