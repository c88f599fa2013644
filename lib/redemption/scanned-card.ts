/**
 * The code in what a hand scanner typed: the card's link, `http://…/card/A7K2…`, or the code alone.
 * Keyboards of other countries turn `:` and `/` into other signs, so only the end is looked at.
 */
export function scannedCode(typed: string): string {
  const text = typed.normalize('NFKC').trim()
  const afterCard = /card[^0-9a-z]([0-9a-z\s-]+)\W*$/i.exec(text)?.[1]
  return afterCard ?? text
}

/** Was a card scanned, whether or not anybody has it? A link says so by itself. */
export function isCardLink(typed: string): boolean {
  return scannedCode(typed) !== typed.normalize('NFKC').trim()
}
