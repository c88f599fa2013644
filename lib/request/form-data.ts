/** A form's fields as its schema takes them. A name that comes several times becomes a list. */
export type FormFields = Record<string, string | string[]>

/**
 * The fields of a form. The framework's own fields (`$ACTION_…`) and files are left out, and names
 * that would reach into the object's prototype are names like any other.
 */
export function fieldsOf(form: FormData): FormFields {
  const fields = new Map<string, string | string[]>()
  for (const [name, value] of form) {
    if (typeof value !== 'string' || name.startsWith('$ACTION')) continue
    const before = fields.get(name)
    if (before === undefined) fields.set(name, value)
    else if (Array.isArray(before)) before.push(value)
    else fields.set(name, [before, value])
  }
  return Object.fromEntries(fields)
}

/**
 * Rows of fields named `row.<key>.<field>`, as a sheet or a basket sends them, in the order of the
 * form: `row.3.quantity=2` → `{ key: '3', quantity: '2' }`.
 */
export function rowsOf(form: FormData, row: string): Record<string, string>[] {
  const rows = new Map<string, Record<string, string>>()
  for (const [name, value] of form) {
    const [prefix, key, field, ...more] = name.split('.')
    if (prefix !== row || key === undefined || field === undefined) continue
    if (more.length > 0 || typeof value !== 'string') continue
    rows.set(key, { ...rows.get(key), key, [field]: value })
  }
  return [...rows.values()]
}
