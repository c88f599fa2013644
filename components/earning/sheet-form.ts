import type { SheetLine, TickedLine } from '@/lib/earning/sheet-lines'

/*
 * The sheet's own fields, read from the form itself: boxes may have been ticked before the script
 * arrived, or by the browser that remembers them.
 */

/** The ticked lines with their quantities; a quantity that cannot be read is 0. */
export function tickedIn(form: FormData, lines: ReadonlyMap<string, SheetLine>): TickedLine[] {
  return form.getAll('household').flatMap((id) => {
    const line = lines.get(String(id))
    return line ? [{ line, quantity: quantityOf(form.get(quantityField(line))) }] : []
  })
}

export function decidedIn(form: FormData): number | null {
  const text = textOf(form.get('decided')).replace(/^[−–]/, '-')
  return /^-?\d{1,6}$/.test(text) ? Number(text) : null
}

export const quantityField = ({ id }: SheetLine) => `line.${id}.quantity`
export const memberField = ({ id }: SheetLine) => `line.${id}.member`
export const tickField = ({ id }: SheetLine) => `household.${id}`

/** Not shown yet, or left empty: once. */
function quantityOf(typed: FormDataEntryValue | null): number {
  const text = textOf(typed)
  if (text === '') return 1
  return /^\d{1,4}$/.test(text) ? Number(text) : 0
}

function textOf(typed: FormDataEntryValue | null): string {
  return typeof typed === 'string' ? typed.normalize('NFKC').trim() : ''
}
