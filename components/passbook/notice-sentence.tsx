import { rangeName } from '@/components/months/range-name'
import type { PassbookDoubts } from '@/lib/months/objection-queries'
import { checkCode } from '@/lib/months/seal'
import { words } from '@/lib/request/words'
import type { CivilDate } from '@/lib/shared/civil-date'

/** That months hang on notice and until when, and up to where the book is sealed. */
export async function NoticeSentence(props: { doubts: PassbookDoubts; today: CivilDate }) {
  const asked = await words()
  const { t, formats } = asked
  const { notice, sealed } = props.doubts
  const hangs = notice !== null && props.today <= notice.objectUntil
  if (!hangs && !sealed) return null
  return (
    <div className="mb-6 grid gap-2 print:mb-3">
      {hangs && (
        <p className="border-2 border-ink bg-sheet px-4 py-3 font-bold">
          {t('objections.own.hanging', {
            range: rangeName(asked, { first: notice.firstMonth, last: notice.lastMonth }),
            until: formats.date(notice.objectUntil),
          })}
        </p>
      )}
      {sealed && (
        <p className="text-soft">
          {t('objections.own.sealed', {
            month: formats.month(sealed.month),
            code: checkCode(sealed.seal),
          })}
        </p>
      )}
    </div>
  )
}
