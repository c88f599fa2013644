/** Fewer deeds than this say nothing, however they are spread. */
export const fewestDeeds = 5
/** So many times an even share at least. */
export const timesEven = 3
/** So many standard deviations above it: by chance about one pair in a thousand. */
const deviations = 3

export interface DeedsOfPair {
  /** Deeds that one person wrote down for one household. */
  deeds: number
  /** Deeds that this person wrote down for anybody. */
  ofRecorder: number
  /** Households that anybody wrote something down for. */
  households: number
}

/** How many deeds of a recorder would fall to each household if they were spread evenly. */
export function evenShare({ ofRecorder, households }: Omit<DeedsOfPair, 'deeds'>): number {
  return households === 0 ? 0 : ofRecorder / households
}

/**
 * Whether a recorder wrote far more down for one household than chance gives: three times the even
 * share, three standard deviations above it (deeds that fall by chance vary by the root of their
 * mean), and five deeds at least. A reason to look, never a proof: some households do more.
 */
export function standsOut(pair: DeedsOfPair): boolean {
  const { deeds } = pair
  const even = evenShare(pair)
  return (
    deeds >= fewestDeeds &&
    deeds >= timesEven * even &&
    deeds >= even + deviations * Math.sqrt(even)
  )
}
