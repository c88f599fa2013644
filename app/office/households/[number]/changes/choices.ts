/** What can happen to a household, in the order it is offered; each is a form of its own. */
export const changeChoices = [
  'split',
  'merge',
  'head',
  'join',
  'leave',
  'died',
  'living',
  'visit',
] as const
export type ChangeChoice = (typeof changeChoices)[number]

export function isChangeChoice(word: string): word is ChangeChoice {
  return changeChoices.some((choice) => choice === word)
}
