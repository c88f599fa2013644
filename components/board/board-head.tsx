import { TypeSizeSwitch } from '@/components/village/type-size-switch'
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
      <div className="mx-auto max-w-6xl px-4 pt-6 pb-3 text-center max-sm:pt-3 max-sm:pb-1">
        <div className="grid grid-cols-[1fr_auto_1fr] items-center print:block">
          <p className="col-start-2 font-serif text-title font-bold tracking-[0.12em]">
            <a
              href={`/${village.slug}`}
              className="inline-grid min-h-target min-w-target place-items-center text-inherit no-underline print:min-h-0"
            >
              {village.name}
            </a>
          </p>
          <div className="justify-self-end">
            <TypeSizeSwitch />
          </div>
        </div>
        <p>
          {village.storeName} · {t('common.places.board')}
        </p>
        {parts.length > 0 && (
          <nav
            aria-label={t('common.places.board')}
            className="mt-3 flex gap-2 max-sm:-mx-4 max-sm:gap-0 max-sm:overflow-x-auto max-sm:px-2 max-sm:whitespace-nowrap sm:flex-wrap sm:justify-center"
          >
            {parts.map(({ href, label, current }) => (
              <a
                key={href}
                href={href}
                aria-current={current ? 'page' : undefined}
                className="inline-flex min-h-target min-w-target items-center justify-center border-b-4 border-transparent px-4 text-cream max-sm:flex-none max-sm:px-2.5 no-underline hover:border-gold aria-[current]:border-gold aria-[current]:font-bold"
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
