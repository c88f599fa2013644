import { householdName } from '@/components/households/household-name'
import { ActionForm } from '@/components/ui/action-form'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextField } from '@/components/ui/text-field'
import type { Actor } from '@/lib/access/actor'
import { todayOf } from '@/lib/access/actor'
import { countingMonth } from '@/lib/ledger/entry-kinds'
import type { FullLine } from '@/lib/ledger/queries'
import { whyNotReversed } from '@/lib/ledger/reverse-entry'
import { refusalText } from '@/lib/messages/refusal-text'
import { bookSpan } from '@/lib/months/queries'
import { reader } from '@/lib/request/reader'
import { words } from '@/lib/request/words'
import { reverse } from '../actions'

/** What a correction would do, said before it is made; or why this line takes none. */
export async function Reversal(props: {
  actor: Actor
  line: FullLine
  /** The lines that are corrected with it: a transfer's other half. */
  together: readonly FullLine[]
}) {
  const { actor, line, together } = props
  const language = await words()
  const { t, formats } = language
  const [whyNot] = together.flatMap((half) => whyNotReversed(actor, asEntry(half))?.refusals ?? [])
  const { open, unsealed } = await bookSpan(await reader(), actor.villageId, todayOf(actor))
  const month = countingMonth(line.occurredOn, open)
  return (
    <section
      aria-labelledby="reverse"
      className="screen-only border-s-4 border-lacquer bg-sheet p-4"
    >
      <h2 id="reverse" className="mb-2 font-serif text-lead">
        {t('ledger.reverse.title')}
      </h2>
      {whyNot ? (
        <p>{refusalText(language, whyNot)}</p>
      ) : (
        <div className="grid gap-4">
          <p>{t('ledger.reverse.what')}</p>
          <ul className="grid list-none gap-1">
            {together.map((half) => (
              <li key={half.seq}>
                <strong>{effectOf(half)}</strong>
              </li>
            ))}
            <li>{t('ledger.reverse.counts', { month: formats.month(month) })}</li>
            {line.countsIn < open && (
              <li>
                {t(line.countsIn < unsealed ? 'ledger.reverse.closed' : 'ledger.reverse.posted', {
                  month: formats.month(line.countsIn),
                })}
              </li>
            )}
          </ul>
          <ActionForm action={reverse}>
            <input type="hidden" name="entryId" value={line.id} />
            <TextField
              name="reason"
              label={t('ledger.reverse.reason')}
              hint={t('ledger.reverse.reasonHint')}
              maxLength={200}
            />
            <p>
              <SubmitButton look="danger">{t('ledger.reverse.submit')}</SubmitButton>
            </p>
          </ActionForm>
        </div>
      )}
      {line.kind === 'EARN' && line.batchId && (
        <p className="mt-4">
          <a
            href={`/office/earn/withdraw/${line.batchId}`}
            className="inline-flex min-h-target items-center"
          >
            {t('ledger.reverse.wholeSheet')}
          </a>
        </p>
      )}
    </section>
  )

  function effectOf(half: FullLine): string {
    const after = half.balance - (half.spendable ? half.points : 0)
    const effect = t('ledger.reverse.effect', {
      household: householdName(t, half),
      change: formats.change(-half.points),
      from: formats.points(half.balance),
      to: formats.points(after),
    })
    return after < 0 ? `${effect} ${t('ledger.reverse.belowZero')}` : effect
  }
}

function asEntry({ kind, reversedBySeq, householdId, number, headName }: FullLine) {
  return { kind, reversedBySeq, household: { id: householdId, number, headName } }
}
