import type { ChangeFacts } from '@/lib/households/write-change'
import type { Formats } from '@/lib/messages/formats'
import type { Translator } from '@/lib/messages/translator'
import { householdName } from './household-name'

/** 12号 张守田分出2人（…），立为新户61号 张强，转过去 30 分。What happened, or is about to. */
export function changeSentence(
  { t, formats }: { t: Translator; formats: Formats },
  change: ChangeFacts,
): string {
  const { kind, headName: head, people, points } = change
  const other =
    change.otherNumber === null || change.otherHeadName === null
      ? ''
      : householdName(t, { number: change.otherNumber, headName: change.otherHeadName })
  const over =
    other !== '' && (kind === 'MARRIED_OUT' || kind === 'MOVED_OUT')
      ? ({ MARRIED_OUT: 'MARRIED_OVER', MOVED_OUT: 'MOVED_OVER' } as const)[kind]
      : kind
  return t(`changes.sentence.${over}`, {
    household: householdName(t, change),
    number: String(change.number),
    count: people === '' ? 0 : people.split('、').length,
    points:
      points === 0
        ? t('changes.points.none')
        : t(`changes.points.${points > 0 ? 'over' : 'debt'}`, {
            points: formats.points(Math.abs(points)),
          }),
    ...{ head, people, other },
  })
}
