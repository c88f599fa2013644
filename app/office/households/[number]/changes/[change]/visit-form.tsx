import { ActionForm } from '@/components/ui/action-form'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextField } from '@/components/ui/text-field'
import type { HouseholdFile } from '@/lib/households/queries'
import { now } from '@/lib/request/clock'
import { words } from '@/lib/request/words'
import { newId } from '@/lib/shared/id'
import { visit, visited } from '../actions'

/** 需上门: what for; or, when that is written down already, that somebody was there. */
export async function VisitForm({ household }: { household: HouseholdFile }) {
  const { t } = await words()
  const { visitNeeded, visitNote } = household
  return (
    <ActionForm action={visitNeeded ? visited : visit}>
      <input type="hidden" name="changeId" value={newId(now())} />
      <input type="hidden" name="householdId" value={household.id} />
      {visitNeeded && <p>{t('changes.visitNeeded', { note: visitNote ?? '' })}</p>}
      <TextField
        name="note"
        label={t(`changes.fields.${visitNeeded ? 'visited' : 'visit'}`)}
        maxLength={200}
        optional={visitNeeded}
      />
      <div>
        <SubmitButton>{t(`changes.form.${visitNeeded ? 'visited' : 'visit'}`)}</SubmitButton>
      </div>
    </ActionForm>
  )
}
