import { ActionForm } from '@/components/ui/action-form'
import { SubmitButton } from '@/components/ui/submit-button'
import type { FormAction } from '@/lib/request/form-state'
import { words } from '@/lib/request/words'

/** Says that these cards came out of the printer, so that nobody's is printed twice or forgotten. */
export async function PrintedCardsForm(props: {
  action: FormAction
  cards: readonly { id: string; cardVersion: number }[]
}) {
  const { action, cards } = props
  const { t } = await words()
  return (
    <div className="screen-only max-w-2xl border-2 border-edge bg-sheet px-4 py-4">
      <p className="mb-3">{t('households.cards.printedLead')}</p>
      <ActionForm action={action}>
        {cards.map(({ id, cardVersion }) => (
          <input key={id} type="hidden" name="card" value={`${id}.${cardVersion}`} />
        ))}
        <SubmitButton look="quiet">
          {t('households.cards.printed', { count: cards.length })}
        </SubmitButton>
      </ActionForm>
    </div>
  )
}
