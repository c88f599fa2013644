export type ButtonLook = 'primary' | 'quiet' | 'danger'
export type ButtonSize = 'staff' | 'large'

const looks: Record<ButtonLook, string> = {
  primary:
    'border-lacquer-deep bg-lacquer text-cream font-bold hover:bg-lacquer-deep active:bg-ink',
  quiet: 'border-edge bg-sheet text-ink hover:bg-shade active:bg-line',
  danger:
    'border-lacquer bg-sheet text-lacquer font-bold hover:bg-lacquer-wash active:bg-lacquer-wash',
}

// Without a size a button follows its page: 44 px for staff, 60 px on `large-print` pages.
const sizes: Record<ButtonSize, string> = {
  staff: 'min-h-11 min-w-11 px-4',
  large: 'min-h-15 min-w-15 px-6 text-lead',
}

const base =
  'inline-flex items-center justify-center gap-2 rounded-slip border-2 py-1 text-center leading-tight no-underline disabled:border-dashed disabled:border-edge disabled:bg-paper disabled:text-soft aria-disabled:border-dashed aria-disabled:border-edge aria-disabled:bg-paper aria-disabled:text-soft print:hidden'

export interface ButtonShape {
  /** One `primary` per page: the next step. `danger` for what cannot be taken back. */
  look?: ButtonLook
  size?: ButtonSize
  /** As wide as its place, as on the till and on a phone's only form. */
  wide?: boolean
}

/** The classes of a button, for buttons and for links that look like one. */
export function buttonLook({ look = 'quiet', size, wide }: ButtonShape = {}): string {
  const targets = size ? sizes[size] : 'min-h-target min-w-target px-[1em]'
  return `${base} ${looks[look]} ${targets} ${wide ? 'w-full' : 'w-fit'}`
}
