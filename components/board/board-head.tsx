import { words } from '@/lib/request/words'

export interface BoardPart {
  href: string
  label: string
  /** The part that this page is. */
  current?: boolean
}

export interface BoardHeadProps {
  village: { name: string; storeName: string; slug: string }
  /** The parts of this board, beside each other under its head. */
  parts?: readonly BoardPart[]
}

/** The red head of a village's notice board. */
export async function BoardHead({ village, parts = [] }: BoardHeadProps) {
  const { t } = await words()
  return (
    <header className="border-b-8 border-double border-gold bg-lacquer text-cream print:border-ink print:bg-sheet print:text-ink">
      <div className="mx-auto max-w-6xl px-4 pt-6 pb-3 text-center">
        <p className="font-serif text-title font-bold tracking-[0.12em]">
          <a href={`/${village.slug}`} className="text-inherit no-underline">
            {village.name}
          </a>
        </p>
        <p>
          {village.storeName} · {t('common.places.board')}
        </p>
        {parts.length > 0 && (
          <nav
            aria-label={t('common.places.board')}
            className="mt-3 flex flex-wrap justify-center gap-2"
          >
            {parts.map(({ href, label, current }) => (
              <a
                key={href}
                href={href}
                aria-current={current ? 'page' : undefined}
                className="inline-flex min-h-target min-w-target items-center justify-center border-b-4 border-transparent px-4 text-cream no-underline hover:border-gold aria-[current]:border-gold aria-[current]:font-bold"
              >
                {label}
              </a>
            ))}
          </nav>
        )}
      </div>
    </header>
  )
}
