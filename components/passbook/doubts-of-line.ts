import type { LedgerLine } from '@/lib/ledger/queries'
import type { Formats } from '@/lib/messages/formats'
import type { Translator } from '@/lib/messages/translator'
import { whyNotFromPassbook } from '@/lib/months/may-object'
import type { OwnObjection, PassbookDoubts } from '@/lib/months/objection-queries'
import { type CivilDate, civilDateOf } from '@/lib/shared/civil-date'
import type { PassbookLine } from './ledger-page'

interface Words {
  t: Translator
  formats: Formats
}

/** Under a line: what was said against it and what was answered, and the way to say so now. */
export function withDoubts(
  written: PassbookLine,
  line: LedgerLine,
  doubts: PassbookDoubts,
  today: CivilDate,
  words: Words,
): PassbookLine {
  const toLine = doubts.objections.filter(({ entryId }) => entryId === line.id).toReversed()
  const open = toLine.every(({ answer }) => answer !== null)
  const asks = open && !whyNotFromPassbook(line, doubts, today)
  return {
    ...written,
    notes: [...written.notes, ...toLine.flatMap((objection) => inWords(objection, words))],
    doubtHref: asks ? `/passbook/doubt/${line.seq}` : undefined,
  }
}

function inWords({ raisedOn, atOffice, text, answer }: OwnObjection, { t, formats }: Words) {
  const said = t(`objections.own.${atOffice ? 'saidAtOffice' : 'said'}`, {
    date: formats.date(raisedOn),
    text,
  })
  if (!answer) return [`${said} ${t('objections.own.waits')}`]
  const answered = t('objections.own.answered', {
    date: formats.date(civilDateOf(answer.at)),
    name: answer.by ?? '',
    text: answer.text,
  })
  return [said, `${t(`objections.own.${answer.outcome}`)} ${answered}`]
}
