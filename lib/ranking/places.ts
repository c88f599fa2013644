/** How many places a red list has: 前5名公示. */
export const listedPlaces = 5

export interface Standing {
  householdId: string
  points: number
}

/**
 * Places by points, best first: equal points share a place and the next one is skipped (1, 2, 2, 4).
 * Households without points above zero have no place.
 */
export function placesOf<Row extends Standing>(
  standings: readonly Row[],
): (Row & { place: number })[] {
  const ranked = standings
    .filter(({ points }) => points > 0)
    .toSorted((a, b) => b.points - a.points)
  let place = 0
  return ranked.map((row, index) => {
    if (row.points !== ranked[index - 1]?.points) place = index + 1
    return { ...row, place }
  })
}

/** Everyone whose place is among the first five: who ties with the fifth is on the list too. */
export function redListOf<Row extends Standing>(
  standings: readonly Row[],
): (Row & { place: number })[] {
  return placesOf(standings).filter(({ place }) => place <= listedPlaces)
}
