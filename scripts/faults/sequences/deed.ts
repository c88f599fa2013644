import fc from 'fast-check'
import { people, type Scene } from './scene'

/** Something that somebody does, drawn before anything is known of the village it will be done in. */
export interface SomeDeed {
  does(scene: Scene): Promise<void>
  toString(): string
}

export function deed<Drawn>(
  name: string,
  drawn: fc.Arbitrary<Drawn>,
  does: (scene: Scene, drawn: Drawn) => Promise<void>,
): fc.Arbitrary<SomeDeed> {
  return drawn.map((value) => ({
    does: (scene) => does(scene, value),
    toString: () => `${name} ${JSON.stringify(value)}`,
  }))
}

/** Mostly the people whose part it is, sometimes anybody. */
export function by(...usual: (typeof people)[number][]) {
  return fc.oneof(
    { weight: 9, arbitrary: fc.constantFrom(...usual) },
    { weight: 1, arbitrary: fc.constantFrom(...people) },
  )
}

/** One of a list that is known when it comes to it. */
export const which = fc.nat({ max: 10_000 })

export function pick<Item>(items: readonly Item[], which: number): Item | undefined {
  return items[which % Math.max(items.length, 1)]
}

export const mostly = fc.oneof(
  { weight: 6, arbitrary: fc.constant(true) },
  { weight: 1, arbitrary: fc.constant(false) },
)

/** The book asks one question after the other: the first that refuses is the answer. */
export function firstOf(...refusals: readonly string[][]): string[] {
  return refusals.find((codes) => codes.length > 0) ?? []
}

export function when(refused: boolean, code: string): string[] {
  return refused ? [code] : []
}
