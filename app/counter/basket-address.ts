import { type BasketDraft, draftQuery } from '@/lib/redemption/basket-draft'

const nothing: BasketDraft = { pieces: {}, collector: '', proxyName: '', proxyRelation: '' }

/** Where a basket stands: its id in the path, what lies in it in the query. */
export function basketAddress(
  basketId: string,
  householdId: string,
  draft: Partial<BasketDraft> = {},
  more: Record<string, string> = {},
): string {
  const query = draftQuery(householdId, { ...nothing, ...draft })
  for (const [name, value] of Object.entries(more)) query.set(name, value)
  return `${basketPath(basketId)}?${query}`
}

export function basketPath(basketId: string): string {
  return `/counter/${encodeURIComponent(basketId)}`
}
