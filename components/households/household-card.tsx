import { printedCardCode } from '@/lib/households/card-code'
import { maskedName } from '@/lib/households/masked-name'
import { words } from '@/lib/request/words'
import { QrSquare } from './qr-square'

export interface HouseholdCardProps {
  village: { name: string; storeName: string }
  household: { number: number; headName: string }
  code: string
  /** Where the square leads; without it the card carries the number alone. */
  address: string | undefined
}

/**
 * The card that a household carries, as large as a bank card. It lies on counters and in pockets,
 * so that its name is masked and it says nothing of points.
 */
export async function HouseholdCard({ village, household, code, address }: HouseholdCardProps) {
  const { t } = await words()
  return (
    <article className="keep-together grid w-[85.6mm] max-w-full grid-rows-[auto_1fr_auto] overflow-hidden border border-dashed border-edge bg-[#fff] text-[3.2mm] leading-snug text-[#000] print:h-[54mm]">
      <header className="flex items-baseline justify-between gap-2 border-b-4 border-double border-lacquer px-[4mm] pt-[2.5mm] pb-[1mm] font-serif print:border-ink">
        <strong className="text-[4.2mm]">{village.name}</strong>
        <span className="text-end">
          {village.storeName} · {t('common.nouns.card')}
        </span>
      </header>
      <div
        className={`grid ${address ? 'grid-cols-[1fr_28mm]' : ''} items-center gap-[2mm] ps-[4mm] pe-[2mm]`}
      >
        <p>
          <strong className="block text-[8mm] leading-tight">
            {t('households.cardPage.numbered', { number: String(household.number) })}
          </strong>
          <span className="block text-[5mm]">{maskedName(household.headName)}</span>
          <span className="mt-[1.5mm] block">
            {t(address ? 'households.cardPage.scan' : 'households.cardPage.sayNumber')}
          </span>
        </p>
        {address && <QrSquare address={address} label={t('households.cardPage.scan')} />}
      </div>
      <footer className="px-[4mm] pb-[2mm]">
        <code className="block font-mono text-[3.8mm] font-bold tracking-[0.08em] whitespace-nowrap">
          {printedCardCode(code)}
        </code>
        <span className="block text-[2.6mm]">{t('households.cardPage.keep')}</span>
      </footer>
    </article>
  )
}
