import { notFound } from 'next/navigation'
import { ClosedPassbook } from '@/components/passbook/closed-passbook'
import { DoubtForm } from '@/components/passbook/doubt-form'
import { passbookLine } from '@/components/passbook/passbook-line'
import { lineBySeq } from '@/lib/ledger/queries'
import { refusalText } from '@/lib/messages/refusal-text'
import { whyNotFromPassbook } from '@/lib/months/may-object'
import { passbookDoubts } from '@/lib/months/objection-queries'
import { currentCard } from '@/lib/request/card-session'
import { today } from '@/lib/request/clock'
import { type PageQuery, wordIn } from '@/lib/request/query'
import { reader } from '@/lib/request/reader'
import { words } from '@/lib/request/words'
import { refusalCodes } from '@/lib/shared/refusal-codes'
import type { Refusal } from '@/lib/shared/result'

interface DoubtPageProps {
  params: Promise<{ seq: string }>
  searchParams: Promise<PageQuery>
}

export async function generateMetadata() {
  const { t } = await words()
  return { title: t('objections.own.title') }
}

/** 这笔有疑问: one line of the household's own passbook, and the place to say what is wrong. */
export default async function DoubtPage(props: DoubtPageProps) {
  const card = await currentCard()
  if (!card) return <ClosedPassbook />
  const { seq } = await props.params
  const { villageId, householdId } = card
  const read = await reader()
  const line = /^[1-9]\d{0,8}$/.test(seq) ? await lineBySeq(read, villageId, Number(seq)) : null
  if (line?.householdId !== householdId) notFound()
  const doubts = await passbookDoubts(read, villageId, householdId)
  const unanswered = doubts.objections.some(({ entryId, answer }) => entryId === line.id && !answer)
  const whyNot: Refusal | undefined = unanswered
    ? { code: 'OBJECTION_UNANSWERED' }
    : whyNotFromPassbook(line, doubts, today())
  const asked = await words()
  const query = await props.searchParams
  return (
    <DoubtForm
      line={passbookLine(line, asked)}
      entryId={line.id}
      action={`/passbook/doubt/${seq}/raise`}
      whyNot={whyNot && refusalText(asked, whyNot)}
      refused={whyNot ? undefined : whyRefused()}
      said={wordIn(query, 'said')}
      until={until()}
    />
  )

  function whyRefused(): string | undefined {
    const fault = wordIn(query, 'fault')
    if (/^[0-9A-F]{6}$/.test(fault)) return asked.t('objections.own.fault', { reference: fault })
    const code = refusalCodes.find((known) => known === wordIn(query, 'refused'))
    return code && refusalText(asked, { code, figures: { min: 2, max: 300 } })
  }

  function until(): string | undefined {
    const { notice } = doubts
    const hangs = notice && line && line.countsIn >= notice.firstMonth
    if (!hangs || line.countsIn > notice.lastMonth) return undefined
    const { formats, t } = asked
    return t('objections.own.until', {
      month: formats.month(line.countsIn),
      until: formats.date(notice.objectUntil),
    })
  }
}
