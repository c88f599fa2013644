import { mostLines, mostPieces } from './basket'

/*
 * Read in the browser too: nothing here may import zod, which is as large as the rest of the till.
 */

/**
 * A basket while it is being filled. All of it stands in the page's address, so that it survives
 * a reload, the back button and a browser without JavaScript.
 */
export interface BasketDraft {
  /** By good; a good of which nothing is taken is no key. */
  pieces: Readonly<Record<string, number>>
  /** The name of the member who collects, `byProxy`, `byDelivery`, or '' while nobody is chosen. */
  collector: string
  proxyName: string
  proxyRelation: string
}

/** 代领: somebody who is no member collects. No member is called this. */
export const byProxy = '*'
/** 上门送: somebody carries it to the house, named as a proxy is. */
export const byDelivery = '+'

export const longestCollector = 40
export const longestRelation = 20

/** What an address, or a form, says. */
export type DraftFields = Readonly<Record<string, string | string[] | undefined>>

export const piecesOf = 'quantity.'

/** The name of the field with the pieces of a good. */
export function piecesField(goodId: string): string {
  return `${piecesOf}${goodId}`
}

/** What cannot be read counts as nothing: the page shows what it understood. */
export function readDraft(fields: DraftFields): BasketDraft {
  const pieces = Object.entries(fields)
    .filter(([name]) => /^quantity\.[0-9a-f-]{36}$/.test(name))
    .map(([name, typed]) => [name.slice(piecesOf.length), piecesIn(first(typed))] as const)
    .filter(([, quantity]) => quantity > 0)
  return {
    pieces: Object.fromEntries(pieces.slice(0, mostLines)),
    collector: first(fields.collector).slice(0, longestCollector),
    proxyName: first(fields.proxyName).slice(0, longestCollector),
    proxyRelation: first(fields.proxyRelation).slice(0, longestRelation),
  }
}

/** The draft as the query of an address, without what says nothing. */
export function draftQuery(householdId: string, draft: BasketDraft): URLSearchParams {
  const query = new URLSearchParams({ household: householdId })
  for (const [goodId, quantity] of Object.entries(draft.pieces))
    query.set(piecesField(goodId), String(quantity))
  const { collector, proxyName, proxyRelation } = draft
  for (const [name, value] of Object.entries({ collector, proxyName, proxyRelation }))
    if (value !== '') query.set(name, value)
  return query
}

export function piecesOfGood({ pieces }: BasketDraft, goodId: string): number {
  return pieces[goodId] ?? 0
}

/** The same draft with another number of one good; none of it takes it out. */
export function withPieces(draft: BasketDraft, goodId: string, quantity: number): BasketDraft {
  const { [goodId]: _, ...others } = draft.pieces
  const wanted = Math.min(mostPieces, Math.max(0, quantity))
  return { ...draft, pieces: wanted === 0 ? others : { ...draft.pieces, [goodId]: wanted } }
}

/** Pieces as typed; more than a basket takes become the most it takes. */
export function piecesIn(typed: string): number {
  const text = typed.normalize('NFKC').trim()
  return /^\d{1,4}$/.test(text) ? Math.min(mostPieces, Number(text)) : 0
}

function first(typed: string | string[] | undefined): string {
  return (Array.isArray(typed) ? typed[0] : typed) ?? ''
}
