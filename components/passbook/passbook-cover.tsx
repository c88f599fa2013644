import { words } from '@/lib/request/words'

/** The cover's edge of a passbook: red cloth, gold letters. */
export async function PassbookCover({ villageName }: { villageName?: string }) {
  const { t } = await words()
  return (
    <header className="border-b-4 border-double border-gold bg-lacquer-deep px-4 py-3 text-center text-gold print:border-ink print:bg-sheet print:text-ink">
      <p className="font-serif text-title font-bold">{t('common.nouns.passbook')}</p>
      {villageName && <p className="text-cream print:text-ink">{villageName}</p>}
    </header>
  )
}
