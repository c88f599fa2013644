/**
 * The card's code in what a hand scanner typed: the link on the card, `http://…/card/A7K2…`, or
 * the code alone. A Chinese input method that is switched on makes `、` of `/`, so any sign will do.
 */
export function scannedCode(typed: string): string {
  const text = typed.normalize('NFKC').trim()
  return linkedCode(text) ?? text
}

/** Was this a card, whoever it belongs to? Names and numbers are not. */
export function isScannedCard(typed: string): boolean {
  const text = typed.normalize('NFKC').trim()
  return linkedCode(text) !== undefined || /^(?=.*\d)[0-9a-z]{4}([ -]?[0-9a-z]{4}){3}$/i.test(text)
}

function linkedCode(text: string): string | undefined {
  return /[^0-9a-z]card[^0-9a-z]([0-9a-z\s-]+)[^0-9a-z]*$/i.exec(text)?.[1]
}
