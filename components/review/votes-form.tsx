import { ActionForm } from '@/components/ui/action-form'
import { FieldGroup } from '@/components/ui/field-group'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextField } from '@/components/ui/text-field'
import type { ClaimAtMeeting, MeetingSheet } from '@/lib/earning/meeting-queries'
import type { FormAction } from '@/lib/request/form-state'
import { words } from '@/lib/request/words'
import { NotPassedList } from './not-passed-list'
import { NumbersField } from './numbers-field'
import { Tally } from './tally'
import { TickAll } from './tick-all'
import { VotesTable, type VotesTableProps } from './votes-table'

interface VotesFormProps extends VotesTableProps {
  action: FormAction
  meetingId: string
  sheet: MeetingSheet
  page: number
  /** What numbers can call: all households of the sheet that lie there, on whatever page. */
  households: readonly { number: number; headName: string }[]
  /** Of a sheet of several pages: what the table does not pass. */
  different: readonly ClaimAtMeeting[]
}

/**
 * What the table says about the claims of a sheet, called by number or ticked: three keys, each keeps
 * it at once. The keys and what the sheet comes to stay in sight.
 */
export async function VotesForm(props: VotesFormProps) {
  const { t } = await words()
  const { sheet } = props
  return (
    <ActionForm action={props.action}>
      <input type="hidden" name="meetingId" value={props.meetingId} />
      <input type="hidden" name="sheetId" value={sheet.id} />
      <input type="hidden" name="page" value={props.page} />
      <NumbersField
        households={props.households}
        words={{
          label: t('meetings.sheet.numbers'),
          hint: t('meetings.sheet.numbersHint'),
          household: t('common.household.numbered', { number: '{number}', head: '{head}' }),
          several: t('meetings.sheet.several', { count: '{count}' }),
          strange: t('meetings.sheet.strange', { numbers: '{numbers}' }),
          and: t('earn.island.and'),
        }}
      />
      <Different claims={props.different} />
      <FieldGroup name="claimIds" label={t('meetings.sheet.claims')}>
        <TickAll
          name="claimIds"
          all={t('review.sheet.tickAll')}
          none={t('review.sheet.tickNone')}
        />
        <VotesTable {...props} />
      </FieldGroup>
      <div className="screen-only sticky bottom-0 z-2 -mx-4 grid gap-3 border-t-4 border-double border-ink bg-sheet px-4 py-3">
        <p className="font-bold">
          <Tally
            counts={{
              passed: sheet.toPass,
              declined: sheet.toDecline,
              postponed: sheet.toPostpone,
            }}
          />
        </p>
        <div className="flex flex-wrap items-end gap-3">
          <div className="min-w-56 grow">
            <TextField name="reason" label={t('meetings.sheet.reason')} maxLength={200} optional />
          </div>
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
      </div>
    </ActionForm>
  )
}

/** The exceptions by name, wherever in the sheet they stand. */
async function Different({ claims }: { claims: readonly ClaimAtMeeting[] }) {
  if (claims.length === 0) return null
  const { t } = await words()
  return (
    <section>
      <h2 className="font-bold">{t('meetings.sheet.different')}</h2>
      <NotPassedList claims={claims} />
    </section>
  )
}
