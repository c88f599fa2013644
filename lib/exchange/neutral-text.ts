/*
 * A spreadsheet takes text that begins with one of these for a formula, and a CSV file carries no
 * types to say otherwise. Written with ' in front it is text everywhere; read back the mark is gone.
 * Text that begins with the mark itself gets a second one, so that nothing is ever lost.
 */
const dangerous = /^[=+\-@＝＋－＠\t\r\n']/

/** Text for a cell of a file: `=1+1` → `'=1+1`. */
export function neutralText(text: string): string {
  return dangerous.test(text) ? `'${text}` : text
}

/** The text that `neutralText` was given; other text is left as it is. */
export function restoredText(cell: string): string {
  return cell.startsWith("'") && dangerous.test(cell.slice(1)) ? cell.slice(1) : cell
}
