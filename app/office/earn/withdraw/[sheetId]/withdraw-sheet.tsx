import { ActionForm } from '@/components/ui/action-form'
import { Notice } from '@/components/ui/notice'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextField } from '@/components/ui/text-field'
import type { Sheet } from '@/lib/earning/sheet-queries'
import type { Withdrawal } from '@/lib/earning/withdrawable-claims'
import { refusalText } from '@/lib/messages/refusal-text'
import { words } from '@/lib/request/words'
import { withdraw } from '../actions'
import { BelowZero } from './below-zero'
import { WhereItCounts } from './where-it-counts'

/** What withdrawing the whole sheet would do, said before it is done; and the key that does it. */
export async function WithdrawSheet(props: { sheet: Sheet; withdrawal: Withdrawal }) {
  const { sheet, withdrawal } = props
  const { waiting, passed, left } = withdrawal
  const { t, formats, ...language } = await words()
  const points = -passed.reduce((sum, claim) => sum + claim.points, 0)
  if (waiting.length + passed.length === 0)
    return left.length > 0 || sheet.withdrawnAt ? null : (
      <Notice tone="info">{refusalText(language, { code: 'NOTHING_TO_WITHDRAW' })}</Notice>
    )
  return (
    <section
      aria-labelledby="withdraw"
      className="grid max-w-3xl gap-4 border-s-4 border-lacquer bg-sheet p-4"
    >
      <h2 id="withdraw" className="font-serif text-lead">
        {t('earn.withdraw.what')}
      </h2>
      <ul className="grid list-none gap-1">
        {waiting.length > 0 && <li>{t('earn.withdraw.waiting', { count: waiting.length })}</li>}
        {passed.length > 0 && (
          <li>
            {t('earn.withdraw.passed', {
              count: passed.length,
              points: formats.change(points),
            })}
          </li>
        )}
        {passed.length > 0 && <WhereItCounts occurredOn={sheet.occurredOn} />}
        {sheet.declined > 0 && <li>{t('earn.withdraw.kept')}</li>}
        {left.map(({ claim, why }) => (
          <li key={claim.id} className="text-lacquer">
            {t('earn.withdraw.stays', { why: refusalText(language, why) })}
          </li>
        ))}
      </ul>
      <BelowZero households={withdrawal.belowZero} />
      <ActionForm action={withdraw}>
        <input type="hidden" name="sheetId" value={sheet.id} />
        <TextField
          name="reason"
          label={t('earn.withdraw.reason')}
          hint={t(passed.length > 0 ? 'earn.withdraw.reasonHint' : 'earn.withdraw.reasonHintOne')}
          maxLength={200}
        />
        <p>
          <SubmitButton look="danger">{t('earn.withdraw.submit')}</SubmitButton>
        </p>
      </ActionForm>
    </section>
  )
}
