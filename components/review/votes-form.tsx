import { ActionForm } from '@/components/ui/action-form'
import { FieldGroup } from '@/components/ui/field-group'
import { LongTextField } from '@/components/ui/long-text-field'
import { SubmitButton } from '@/components/ui/submit-button'
import type { FormAction } from '@/lib/request/form-state'
import { words } from '@/lib/request/words'
import { TickAll } from './tick-all'
import { VotesTable, type VotesTableProps } from './votes-table'

/** What the table says about the ticked claims of a sheet: three keys, each keeps it at once. */
export async function VotesForm(
  props: { action: FormAction; meetingId: string; sheetId: string } & VotesTableProps,
) {
  const { t } = await words()
  return (
    <ActionForm action={props.action}>
      <input type="hidden" name="meetingId" value={props.meetingId} />
      <input type="hidden" name="sheetId" value={props.sheetId} />
      <FieldGroup name="claimIds" label={t('meetings.sheet.claims')}>
        <VotesTable {...props} />
      </FieldGroup>
      <TickAll name="claimIds" all={t('review.sheet.tickAll')} none={t('review.sheet.tickNone')} />
      <LongTextField
        name="reason"
        label={t('meetings.sheet.reason')}
        hint={t('meetings.sheet.reasonHint')}
        maxLength={200}
        rows={2}
        optional
      />
      <div className="flex flex-wrap gap-3">
        <SubmitButton name="vote" value="DECLINE" look="danger">
          {t('meetings.sheet.decline')}
        </SubmitButton>
        <SubmitButton name="vote" value="POSTPONE" look="quiet">
          {t('meetings.sheet.postpone')}
        </SubmitButton>
        <SubmitButton name="vote" value="PASS" look="quiet">
          {t('meetings.sheet.pass')}
        </SubmitButton>
      </div>
    </ActionForm>
  )
}
