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
 * Fields named `<row>.<key>.<field>`, as a sheet or a basket sends them: `good.3.stock=2` → for row
 * `good` `{ 3: { stock: '2' } }`. Read as `z.record` under the same name, so that a refusal's field,
 * `good.3.stock`, is the name in the form.
 */
export function rowsOf(form: FormData, row: string): Record<string, Record<string, string>> {
  const rows = new Map<string, Map<string, string>>()
  for (const [name, value] of form) {
    const [prefix, key, field, ...more] = name.split('.')
    if (prefix !== row || key === undefined || field === undefined) continue
    if (more.length > 0 || typeof value !== 'string') continue
    const fields = rows.get(key) ?? new Map<string, string>()
    rows.set(key, fields.set(field, value))
  }
  return Object.fromEntries([...rows].map(([key, fields]) => [key, Object.fromEntries(fields)]))
}
