/** A line to write on, by hand. */
export function Blank({ width = 'min-w-24 flex-1' }: { width?: string }) {
  return <span aria-hidden="true" className={`inline-block border-b border-ink ${width}`} />
}
