import { TypeSizeSwitch } from '@/components/village/type-size-switch'
import { words } from '@/lib/request/words'

/** The cover's edge of a passbook: red cloth, gold letters. */
export async function PassbookCover({ villageName }: { villageName?: string }) {
  const { t } = await words()
  return (
    <header className="grid grid-cols-[1fr_auto_1fr] items-center print:block border-b-4 border-double border-gold bg-lacquer-deep px-4 py-3 text-center text-gold print:border-ink print:bg-sheet print:text-ink">
      <div className="col-start-2">
        <p className="font-serif text-title font-bold">{t('common.nouns.passbook')}</p>
        {villageName && <p className="text-cream print:text-ink">{villageName}</p>}
      </div>
      <div className="justify-self-end">
        <TypeSizeSwitch />
      </div>
    </header>
  )
}
