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

/**
 * A period's whole standing for reading: who has a place, who does not take part, and how many have
 * no points above zero. Of a published period the list itself says who did not take part; a
 * household's own mark may have changed since.
 */
export function standingTable<Row extends Standing & { number: number; ranked: boolean }>(
  standings: readonly Row[],
  published?: { unranked: readonly number[] },
): { placed: (Row & { place: number })[]; unranked: number[]; withoutPlace: number } {
  const unranked =
    published?.unranked ?? standings.filter(({ ranked }) => !ranked).map(({ number }) => number)
  const taking = standings.filter(({ number }) => !unranked.includes(number))
  const placed = placesOf(taking)
  return {
    placed,
    unranked: unranked.toSorted((a, b) => a - b),
    withoutPlace: taking.length - placed.length,
  }
}
