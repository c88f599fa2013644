const named = String.raw`\b(?:column|constraint|relation|table) "[A-Za-z]\w*"`

/**
 * A message of the database or of a parser without what it quotes, which may be what somebody typed,
 * with quotes of its own. Only the name of a table, a column or a constraint stays.
 */
export function withoutQuotes(message: string): string {
  return message.replace(
    new RegExp(`(${named})|".*"|".*`, 'g'),
    (_, name?: string) => name ?? '"…"',
  )
}
