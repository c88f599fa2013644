import { judgesIn, scoresIn } from '@/lib/earning/scores'
import type { DecidedOnSheet, SheetLine, TickedLine } from '@/lib/earning/sheet-lines'
import type { FormState } from '@/lib/request/form-state'

/*
 * The sheet's own fields, read from the form itself: boxes may have been ticked before the script
 * arrived, or by the browser that remembers them.
 */

/** The ticked lines with their quantities; a quantity that cannot be read is 0. */
export function tickedIn(form: FormData, lines: ReadonlyMap<string, SheetLine>): TickedLine[] {
  return form.getAll('household').flatMap((id) => {
    const line = lines.get(String(id))
    if (!line) return []
    const scores = scoresIn(textOf(form.get(scoresField(line)))) ?? null
    return [{ line, quantity: quantityOf(form.get(quantityField(line))), scores }]
  })
}

/** The lines of a sheet that came back refused: those with something written beside them too. */
export function tickedBefore(
  values: FormState['values'],
  lines: ReadonlyMap<string, SheetLine>,
): TickedLine[] {
  const form = formOf(values)
  const isTicked = new Set(form.getAll('household'))
  for (const line of lines.values()) {
    const fields = [quantityField(line), memberField(line), scoresField(line)]
    const written = fields.some((name) => form.get(name))
    if (written && !isTicked.has(line.id)) form.append('household', line.id)
  }
  return tickedIn(form, lines)
}

/** What a form's fields were, as a form again. */
export function formOf(values: FormState['values']): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(values))
    for (const item of [value].flat()) form.append(name, item)
  return form
}

/** What was decided for all, how many judges are named, and whether a second deed is meant. */
export function decidedIn(form: FormData): DecidedOnSheet {
  const text = textOf(form.get('decided')).replace(/^[−–]/, '-')
  return {
    decided: /^-?\d{1,6}$/.test(text) ? Number(text) : null,
    judges: judgesIn(textOf(form.get('judges'))).length,
    sameDayMeant: form.has('sameDayMeant'),
  }
}

export const quantityField = ({ id }: SheetLine) => `line.${id}.quantity`
export const memberField = ({ id }: SheetLine) => `line.${id}.member`
export const scoresField = ({ id }: SheetLine) => `line.${id}.scores`
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
