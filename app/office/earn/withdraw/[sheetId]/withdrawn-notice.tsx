import { Notice } from '@/components/ui/notice'
import type { Sheet } from '@/lib/earning/sheet-queries'
import type { Withdrawal } from '@/lib/earning/withdrawable-claims'
import { refusalText } from '@/lib/messages/refusal-text'
import { words } from '@/lib/request/words'

/** That a sheet was taken back, how much of it, and what is left for somebody else. */
export async function WithdrawnNotice(props: { sheet: Sheet; left: Withdrawal['left'] }) {
  const { sheet, left } = props
  if (!sheet.withdrawnAt) return null
  const { t, ...language } = await words()
  const { withdrawn, reversed } = sheet
  return (
    <Notice
      tone="ok"
      title={t('earn.withdraw.done', { withdrawn: String(withdrawn), reversed: String(reversed) })}
    >
      {left.length > 0 && (
        <>
          <p>{t('earn.withdraw.doneLeft', { count: String(left.length) })}</p>
          <ul className="list-none">
            {left.map(({ claim, why }) => (
              <li key={claim.id}>{refusalText(language, why)}</li>
            ))}
          </ul>
        </>
      )}
    </Notice>
  )
}
