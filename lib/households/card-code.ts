import { createHmac } from 'node:crypto'
import { sha256 } from '@/lib/shared/hash'

/** Crockford's base32: without I, L, O and U, which are misread or make words. */
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const codeLength = 16

/** What a card's code is made of. Raising `cardVersion` makes another code and voids the card. */
export interface CardHolder {
  villageId: string
  householdId: string
  cardVersion: number
}

/**
 * The code of a household's card, 80 bits as 16 characters. It can be made again for a reprint,
 * because it follows from the card key, which lies outside the database; the database keeps only
 * its hash, so that a copy of the database opens no passbook.
 */
export function cardCodeOf(holder: CardHolder, key: Buffer = cardKey()): string {
  const { villageId, householdId, cardVersion } = holder
  const mac = createHmac('sha256', key)
    .update(`${villageId}/${householdId}/${cardVersion}`)
    .digest()
  let bits = BigInt(`0x${mac.subarray(0, 10).toString('hex')}`)
  let code = ''
  for (let place = 0; place < codeLength; place += 1) {
    code = `${letters[Number(bits & 31n)]}${code}`
    bits >>= 5n
  }
  return code
}

/**
 * The code that opens the passbook of a household as the book has it; undefined for a card that was
 * made with another key, whose code nobody knows here: it opens on, and cannot be printed again.
 */
export function knownCardCode(card: CardHolder & { cardHash: string }): string | undefined {
  const code = cardCodeOf(card)
  return cardHashOf(code) === card.cardHash ? code : undefined
}

/** What the database keeps and looks cards up by. The code may come as people type it. */
export function cardHashOf(code: string): string {
  return sha256(`card/${normalCardCode(code)}`)
}

/** `a7k2 m9qx-…`, with O for 0 and I or l for 1: what is read from paper or sent by a scanner. */
export function normalCardCode(typed: string): string {
  return typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\-–—_.·]/g, '')
    .replace(/[IL]/g, '1')
    .replaceAll('O', '0')
}

/** Can this be a code at all? Tells a card from a number or a name in the counter's one field. */
export function looksLikeCardCode(typed: string): boolean {
  return new RegExp(`^[${letters}]{${codeLength}}$`).test(normalCardCode(typed))
}

/** In groups of four, as it is printed under the square: `A7K2 M9QX 04HT 6RZE`. */
export function printedCardCode(code: string): string {
  return code.match(/.{4}/g)?.join(' ') ?? code
}

/** The key that the first start wrote to the data folder. Throws without it. */
function cardKey(): Buffer {
  const key = process.env.CARD_KEY ?? ''
  if (!/^[0-9a-f]{64,}$/i.test(key)) throw new Error('CARD_KEY must be at least 64 hex digits')
  return Buffer.from(key, 'hex')
}
