import type { ReactNode } from 'react'
import { ActionForm } from '@/components/ui/action-form'
import { DateField } from '@/components/ui/date-field'
import { LookThenDo } from '@/components/ui/look-then-do'
import { TextField } from '@/components/ui/text-field'
import type { HouseholdFile } from '@/lib/households/queries'
import { now, today } from '@/lib/request/clock'
import type { FormAction } from '@/lib/request/form-state'
import { words } from '@/lib/request/words'
import { newId } from '@/lib/shared/id'

/** What every change asks beside its own fields: from when, who decided. Shown before it is done. */
export async function ChangeForm(props: {
  action: FormAction
  household: HouseholdFile
  /** What to know before it is confirmed. */
  notes?: readonly string[]
  children: ReactNode
}) {
  const { t } = await words()
  return (
    <ActionForm action={props.action}>
      <input type="hidden" name="changeId" value={newId(now())} />
      <input type="hidden" name="householdId" value={props.household.id} />
      {props.children}
      <DateField
        name="holdsFrom"
        label={t('changes.fields.holdsFrom')}
        defaultValue={today()}
        max={today()}
      />
      <TextField
        name="decidedBy"
        label={t('changes.fields.decidedBy')}
        hint={t('changes.fields.decidedByHint')}
        maxLength={100}
      />
      <TextField name="note" label={t('changes.fields.note')} maxLength={200} optional />
      {props.notes?.map((note) => (
        <p key={note} className="max-w-prose text-soft">
          {note}
        </p>
      ))}
      <LookThenDo
        look={t('changes.form.look')}
        will={t('changes.form.will')}
        sure={t('changes.form.sure')}
      />
    </ActionForm>
  )
}
