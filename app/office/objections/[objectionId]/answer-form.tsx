import { ActionForm } from '@/components/ui/action-form'
import { LongTextField } from '@/components/ui/long-text-field'
import { RadioField } from '@/components/ui/radio-field'
import { SubmitButton } from '@/components/ui/submit-button'
import { type Actor, todayOf } from '@/lib/access/actor'
import { countingMonth } from '@/lib/ledger/entry-kinds'
import { lineBySeq } from '@/lib/ledger/queries'
import { refusalText } from '@/lib/messages/refusal-text'
import { whyNotAnsweredBy } from '@/lib/months/answer-objection'
import type { Objection } from '@/lib/months/objection-queries'
import { bookSpan } from '@/lib/months/queries'
import { reader } from '@/lib/request/reader'
import { words } from '@/lib/request/words'
import { answer } from '../actions'

/** The written answer, and before it what upholding would do; or why this person does not answer. */
export async function AnswerForm({ actor, objection }: { actor: Actor; objection: Objection }) {
  const asked = await words()
  const { t, formats } = asked
  const { householdId: id, number, headName, entryRecordedById: recordedById } = objection
  const whyNot = whyNotAnsweredBy(actor, {
    answeredAt: objection.answeredAt,
    entry: { recordedById },
    household: { id, number, headName },
  })?.refusals[0]
  return (
    <section aria-labelledby="answer" className="border-s-4 border-lacquer bg-sheet p-4">
      <h2 id="answer" className="mb-2 font-serif text-lead">
        {t('objections.answer.title')}
      </h2>
      {whyNot ? (
        <p>{refusalText(asked, whyNot)}</p>
      ) : (
        <ActionForm action={answer}>
          <input type="hidden" name="objectionId" value={objection.id} />
          <RadioField
            name="outcome"
            label={t('objections.answer.outcome')}
            choices={[
              {
                value: 'UPHELD',
                label: t('objections.answer.UPHELD'),
                hint: await whatUpholdingDoes(),
              },
              {
                value: 'REJECTED',
                label: t('objections.answer.REJECTED'),
                hint: t('objections.answer.rejectedHint'),
              },
            ]}
          />
          <LongTextField
            name="answer"
            label={t('objections.answer.text')}
            hint={t('objections.answer.textHint')}
            maxLength={300}
          />
          <p>
            <SubmitButton>{t('objections.answer.submit')}</SubmitButton>
          </p>
        </ActionForm>
      )}
    </section>
  )

  async function whatUpholdingDoes(): Promise<string> {
    const read = await reader()
    const [line, span] = await Promise.all([
      lineBySeq(read, actor.villageId, objection.seq),
      bookSpan(read, actor.villageId, todayOf(actor)),
    ])
    if (!line || line.reversedBySeq !== null) return t('objections.answer.corrected')
    const { countsIn, occurredOn } = objection
    const hangs = countsIn >= span.unsealed && countsIn < span.open
    const month = hangs ? countsIn : countingMonth(occurredOn, span.open)
    const after = line.balance - (line.spendable ? line.points : 0)
    const effect = t('objections.answer.upheldHint', { month: formats.month(month) })
    if (after >= 0) return effect
    return `${effect} ${t('objections.answer.belowZero', { points: formats.points(after) })}`
  }
}
