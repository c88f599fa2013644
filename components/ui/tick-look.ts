/** A box or a round to tick with its words: the whole line answers to the finger. */
export const tickLine = 'flex min-h-target items-center gap-3 py-1'

export const tickBox = 'size-[1.4em] flex-none accent-lacquer'
