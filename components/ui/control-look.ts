/** The face of every control that is typed into or chosen from. */
export const controlLook =
  'min-h-target w-full rounded-slip border-2 border-edge bg-sheet px-3 py-1 text-ink aria-invalid:border-lacquer aria-invalid:bg-lacquer-wash disabled:border-dashed disabled:bg-paper'

export type ControlWidth = 'full' | 'medium' | 'short'

/** As wide as what is typed: a figure needs no line of its own. */
export const controlWidths: Record<ControlWidth, string> = {
  full: '',
  medium: 'max-w-[16em]',
  short: 'max-w-[9em]',
}
