/** What somebody may put in the box: a good for the store, an opinion, 微心愿. */
export const wishKinds = ['GOOD', 'OPINION', 'SMALL'] as const
export type WishKind = (typeof wishKinds)[number]

export const wishOrigins = ['PASSBOOK', 'COUNTER', 'BOX'] as const

export const wishStates = ['RECEIVED', 'TAKEN_UP', 'DONE', 'DECLINED'] as const
export type WishState = (typeof wishStates)[number]

export const wishSteps = ['TAKEN_UP', 'DONE', 'DECLINED', 'REOPENED', 'HIDDEN', 'SHOWN'] as const

/** Characters of a wish, as of an answer. */
export const longestWish = 300
/** Characters of a good's name. */
export const longestGoodName = 20
/** A household's own wishes that wait at a time; what lay in the wooden box is written down anyway. */
export const mostOpenWishes = 3

/** A wish in them still waits for its answer. */
export const openStates = ['RECEIVED', 'TAKEN_UP'] as const

export function isOpen(state: WishState): boolean {
  return openStates.some((open) => open === state)
}
