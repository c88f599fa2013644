import { isId, plainText } from '@/lib/shared/inputs'
import { mostLines, mostPieces } from './basket'

/**
 * A basket while it is being filled. All of it stands in the page's address, so that it survives
 * a reload, the back button and a browser without JavaScript.
 */
export interface BasketDraft {
  /** By good; nothing of a good is no key. */
  pieces: Readonly<Record<string, number>>
  /** The name of the member who collects, `byProxy`, or '' when nobody was chosen yet. */
  collector: string
  proxyName: string
  proxyRelation: string
}

/** 代领: somebody who is not a member collects. No member can be called this. */
export const byProxy = '*'

/** What an address, or a form of it, can say. */
export type DraftFields = Readonly<Record<string, string | string[] | undefined>>

const pieceField = 'quantity.'

export function pieceFieldOf(goodId: string): string {
  return `${pieceField}${goodId}`
}

/** What cannot be read counts as nothing: the page shows what it understood. */
export function readDraft(fields: DraftFields): BasketDraft {
  const pieces = Object.entries(fields)
    .filter(([name]) => name.startsWith(pieceField))
    .map(([name, typed]) => [name.slice(pieceField.length), piecesIn(first(typed))] as const)
    .filter(([goodId, quantity]) => isId(goodId) && quantity > 0)
  return {
    pieces: Object.fromEntries(pieces.slice(0, mostLines)),
    collector: first(fields.collector).slice(0, 40),
    proxyName: first(fields.proxyName).slice(0, 40),
    proxyRelation: first(fields.proxyRelation).slice(0, 20),
  }
}

/** The draft as the query of an address, without what says nothing. */
export function draftQuery(householdId: string, draft: BasketDraft): URLSearchParams {
  const query = new URLSearchParams({ household: householdId })
  for (const [goodId, quantity] of Object.entries(draft.pieces))
    query.set(pieceFieldOf(goodId), String(quantity))
  const { collector, proxyName, proxyRelation } = draft
  for (const [name, value] of Object.entries({ collector, proxyName, proxyRelation }))
    if (value !== '') query.set(name, value)
  return query
}

/** The same draft with one good's pieces set; never below nothing nor above what a basket takes. */
export function withPieces(draft: BasketDraft, goodId: string, quantity: number): BasketDraft {
  const { [goodId]: _, ...others } = draft.pieces
  const wanted = Math.min(mostPieces, Math.max(0, quantity))
  return { ...draft, pieces: wanted === 0 ? others : { ...draft.pieces, [goodId]: wanted } }
}

function first(typed: string | string[] | undefined): string {
  return (Array.isArray(typed) ? typed[0] : typed) ?? ''
}

/** Typed pieces; three digits are more than a basket takes and become the most it does. */
export function piecesIn(typed: string): number {
  const text = plainText(typed)
  return /^\d{1,3}$/.test(text) ? Math.min(mostPieces, Number(text)) : 0
}
