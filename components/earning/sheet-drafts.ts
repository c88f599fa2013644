/*
 * Sheets that were begun and not saved, kept in this browser under the person's own id, so that a
 * closed lid or a reload loses nothing. A draft carries the id of its sheet: saved, restored and
 * saved again it counts once. Names of households are not kept, only ids.
 */

export interface SheetDraft {
  sheetId: string
  ruleId: string
  day: string
  /** Rule and day in words, for the list of drafts. */
  label: string
  households: number
  keptAt: number
  fields: [name: string, value: string][]
  /** What stood in the quick field. */
  typed: string
}

/** Most drafts kept for one person; the oldest goes first. */
const mostDrafts = 20

const drawer = (staffId: string) => `sheet-draft:${staffId}:`

/** Keeps a draft; false where the browser keeps nothing. */
export function keepDraft(staffId: string, draft: SheetDraft): boolean {
  try {
    localStorage.setItem(drawer(staffId) + draft.sheetId, JSON.stringify(draft))
    for (const { sheetId } of draftsOf(staffId).slice(mostDrafts)) forgetDraft(staffId, sheetId)
    return true
  } catch {
    return false
  }
}

/** The drafts of a person, the newest first; what cannot be read is no draft. */
export function draftsOf(staffId: string): SheetDraft[] {
  try {
    const names = Object.keys(localStorage).filter((name) => name.startsWith(drawer(staffId)))
    return names
      .flatMap((name) => readDraft(localStorage.getItem(name)))
      .sort((a, b) => b.keptAt - a.keptAt)
  } catch {
    return []
  }
}

export function forgetDraft(staffId: string, sheetId: string): void {
  try {
    localStorage.removeItem(drawer(staffId) + sheetId)
  } catch {
    // a browser that keeps nothing has nothing to forget
  }
}

export function forgetDrafts(staffId: string): void {
  for (const { sheetId } of draftsOf(staffId)) forgetDraft(staffId, sheetId)
}

/** A sheet's fields as they are kept: without empty details of households, and without files. */
export function fieldsToKeep(form: FormData): SheetDraft['fields'] {
  return [...form].flatMap(([name, value]): SheetDraft['fields'] => {
    const known = typeof value === 'string' && !name.startsWith('$')
    return known && (value !== '' || !name.startsWith('line.')) ? [[name, value]] : []
  })
}

/** The fields of a draft as a form takes them. */
export function valuesOfDraft({ fields }: SheetDraft): Record<string, string[]> {
  const values: Record<string, string[]> = {}
  for (const [name, value] of fields) values[name] = [...(values[name] ?? []), value]
  return values
}

function readDraft(text: string | null): SheetDraft[] {
  const draft: unknown = JSON.parse(text ?? 'null')
  return isDraft(draft) ? [draft] : []
}

function isDraft(value: unknown): value is SheetDraft {
  if (typeof value !== 'object' || value === null) return false
  const texts = ['sheetId', 'ruleId', 'day', 'label', 'typed']
  const numbers = ['households', 'keptAt']
  const fields = 'fields' in value ? value.fields : undefined
  return (
    texts.every((name) => typeof Reflect.get(value, name) === 'string') &&
    numbers.every((name) => typeof Reflect.get(value, name) === 'number') &&
    Array.isArray(fields) &&
    fields.every((field) => Array.isArray(field) && field.every((one) => typeof one === 'string'))
  )
}
