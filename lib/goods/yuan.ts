/** Money is typed in yuan and kept in fen, whole: 12.5 is no number a book can add up. */

/** `12`, `12.5`, `12.50`, `¥1,200.00`, `１２．５元` → fen; undefined for anything else. */
export function fenOfYuan(typed: string): number | undefined {
  const text = typed.normalize('NFKC').trim()
  const amount = /^¥?\s*(\d{1,9}|\d{1,3}(?:,\d{3}){1,2})(?:[.。](\d{1,2}))?\s*元?$/.exec(text)
  if (!amount) return undefined
  const [, yuan = '', part = ''] = amount
  return Number(yuan.replaceAll(',', '')) * 100 + Number(part.padEnd(2, '0'))
}

/** 1250 → 12.50, 120000 → 1,200.00, −1250 → −12.50 */
export function yuanOfFen(fen: number): string {
  if (fen < 0) return `−${yuanOfFen(-fen)}`
  const yuan = String(Math.trunc(fen / 100)).replace(/\B(?=(\d{3})+$)/g, ',')
  return `${yuan}.${String(fen % 100).padStart(2, '0')}`
}
