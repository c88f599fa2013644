/** Whoever holds a household's card, at a moment: reads its passbook, doubts its lines, wishes. */
export interface CardActor {
  villageId: string
  householdId: string
  now: Date
}
