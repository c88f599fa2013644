import { ToldFields } from '@/components/earning/told-fields'
import { householdName } from '@/components/households/household-name'
import { ActionForm } from '@/components/ui/action-form'
import { CheckboxField } from '@/components/ui/checkbox-field'
import { FieldGroup } from '@/components/ui/field-group'
import { SubmitButton } from '@/components/ui/submit-button'
import type { FormAction } from '@/lib/request/form-state'
import { words } from '@/lib/request/words'
import type { CivilDate } from '@/lib/shared/civil-date'

interface DeductionToTell {
  id: string
  number: number
  headName: string
  points: number
  toldHousehold: string | null
}

/** Writes down how households were told of deductions that wait; nothing where all were. */
export async function TellForm(props: {
  action: FormAction
  claims: readonly DeductionToTell[]
  today: CivilDate
  /** Who sits here, and most likely told them. */
  by: string
  /** What the action needs to lead back to its page. */
  hidden?: Readonly<Record<string, string>>
}) {
  const { t } = await words()
  const untold = props.claims.filter(({ points, toldHousehold }) => points <= 0 && !toldHousehold)
  if (untold.length === 0) return null
  return (
    <section className="grid gap-3 border-s-4 border-lacquer bg-sheet px-4 py-4">
      <h2 className="font-serif text-lead">{t('review.tell.title')}</h2>
      <p className="max-w-prose">{t('review.tell.lead')}</p>
      <ActionForm action={props.action} id="tell">
        {Object.entries(props.hidden ?? {}).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <FieldGroup name="claimIds" label={t('review.tell.households')}>
          <div className="flex flex-wrap gap-x-6">
            {untold.map((claim) => (
              <CheckboxField
                key={claim.id}
                name="claimIds"
                value={claim.id}
                label={householdName(t, claim)}
                defaultChecked={untold.length === 1}
              />
            ))}
          </div>
        </FieldGroup>
        <ToldFields today={props.today} by={props.by} />
        <SubmitButton look="quiet">{t('review.tell.submit')}</SubmitButton>
      </ActionForm>
    </section>
  )
}
