import type { Sentence } from '@/scripts/say'

/** One thing that was looked at; what is not in order says what to do next. */
export type Finding =
  | { level: 'fine'; said: Sentence }
  /** `look`: it works, and somebody should know. */
  | { level: 'look' | 'wrong'; said: Sentence; next?: Sentence }

export const fine = (said: Sentence): Finding => ({ level: 'fine', said })
export const look = (said: Sentence, next?: Sentence): Finding => ({ level: 'look', said, next })
export const wrong = (said: Sentence, next?: Sentence): Finding => ({ level: 'wrong', said, next })
