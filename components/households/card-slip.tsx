import { ActionForm } from '@/components/ui/action-form'
import { ConfirmDetails } from '@/components/ui/confirm-details'
import { LinkButton } from '@/components/ui/link-button'
import { SubmitButton } from '@/components/ui/submit-button'
import { printedCardCode } from '@/lib/households/card-code'
import type { HouseholdFile } from '@/lib/households/queries'
import type { FormAction } from '@/lib/request/form-state'
import { words } from '@/lib/request/words'
import { QrSquare } from './qr-square'

export interface PrintableCard {
  code: string
  /** Where it opens here. */
  path: string
  /** Where its square leads, if it has one. */
  address: string | undefined
}

export interface CardSlipProps {
  household: HouseholdFile
  /** Left out when it was made with another key. */
  card: PrintableCard | undefined
  /** Replaces a lost card; left out for those who may not. */
  reissue?: FormAction
}

/** A household's card as the office keeps it: the square, the code, a print, a new one for a lost one. */
export async function CardSlip({ household, card, reissue }: CardSlipProps) {
  const { t } = await words()
  const { id, number, cardVersion } = household
  return (
    <section className="screen-only grid gap-4 border-2 border-ink bg-sheet px-4 py-4">
      <h2 className="font-serif text-lead">{t('households.card.title')}</h2>
      {card ? <Card number={number} card={card} /> : <p>{t('households.card.otherKey')}</p>}
      {reissue && (
        <ConfirmDetails
          label={t('households.card.reissue')}
          question={t('households.card.reissueQuestion')}
        >
          <ActionForm action={reissue}>
            <input type="hidden" name="householdId" value={id} />
            <input type="hidden" name="cardVersion" value={cardVersion} />
            <SubmitButton look="danger">{t('households.card.reissueSubmit')}</SubmitButton>
          </ActionForm>
        </ConfirmDetails>
      )}
    </section>
  )
}

async function Card({ number, card }: { number: number; card: PrintableCard }) {
  const { t } = await words()
  return (
    <>
      <div className="flex flex-wrap gap-4">
        {card.address && (
          <div className="size-36 flex-none">
            <QrSquare address={card.address} label={t('households.cardPage.scan')} />
          </div>
        )}
        <div className="min-w-0">
          <p className="text-soft">{t('households.card.code')}</p>
          <code className="font-mono text-lead font-bold">{printedCardCode(card.code)}</code>
          <p className="mt-2 max-w-xs text-note text-soft">
            {t(card.address ? 'households.card.lead' : 'households.card.numberAlone')}
          </p>
          {/* the passbook has no way back to the office */}
          <a
            href={card.path}
            target="_blank"
            rel="noopener noreferrer"
            className="inline-block py-2"
          >
            {t('households.card.open')}
          </a>
        </div>
      </div>
      <LinkButton href={`/office/households/${number}/card`}>
        {t('households.card.print')}
      </LinkButton>
    </>
  )
}
