import { PlaceLink } from '@/components/ui/place-link'
import { words } from '@/lib/request/words'

export interface BoardHeadProps {
  village: { name: string; storeName: string }
  /** The parts of this board, beside each other under its head. */
  parts?: readonly { href: string; label: string }[]
}

/** The red head of a village's notice board. */
export async function BoardHead({ village, parts = [] }: BoardHeadProps) {
  const { t } = await words()
  return (
    <header className="border-b-8 border-double border-gold bg-lacquer text-cream print:border-ink print:bg-sheet print:text-ink">
      <div className="mx-auto max-w-6xl px-4 pt-6 pb-3 text-center">
        <p className="font-serif text-title font-bold tracking-[0.12em]">{village.name}</p>
        <p>
          {village.storeName} · {t('common.places.board')}
        </p>
        {parts.length > 0 && (
          <nav
            aria-label={t('common.places.board')}
            className="mt-3 flex flex-wrap justify-center gap-2"
          >
            {parts.map(({ href, label }) => (
              <PlaceLink key={href} href={href} className={partLook}>
                {label}
              </PlaceLink>
            ))}
          </nav>
        )}
      </div>
    </header>
  )
}

const partLook =
  'inline-flex min-h-target min-w-target items-center justify-center border-b-4 border-transparent px-4 text-cream no-underline hover:border-gold aria-[current]:border-gold aria-[current]:font-bold'
