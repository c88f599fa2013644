import type { BookHandedOver } from '@/lib/inspection/handover-queries'
import { words } from '@/lib/request/words'
import { Blank } from './blank'
import { sealText } from './seal-text'

interface SignaturesProps {
  /** Title and moment of the sheet: signatures on a page of their own belong to no other. */
  title: string
  asOf: string
  book: BookHandedOver
}

/** Where the three sign, by hand. */
export async function Signatures({ title, asOf, book }: SignaturesProps) {
  const said = await words()
  const { t } = said
  return (
    <div className="keep-together">
      <p>
        <strong>{title}</strong> · {asOf}
        <span className="block">
          {t('handover.book.seal')} {sealText(said, book)}
        </span>
      </p>
      <ul className="mt-2 grid list-none gap-6 print:mt-0 print:gap-2">
        {(['from', 'to', 'watch'] as const).map((who) => (
          <li
            key={who}
            className="grid gap-x-6 gap-y-2 sm:grid-cols-[1fr_12rem] print:grid-cols-[1fr_5cm]"
          >
            <span className="flex min-h-12 flex-wrap items-end gap-2 print:min-h-10">
              {t(`handover.signatures.${who}`)}
              <Blank />
            </span>
            <span className="flex min-h-12 items-end gap-2 print:min-h-10">
              {t('handover.signatures.date')}
              <Blank width="min-w-16 flex-1" />
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}
