import type { HouseholdTotals, MonthSums } from './queries'

/** 净得: the five lists together. */
export function netOf(sums: MonthSums): number {
  return sums.social + sums.family + sums.bonus + sums.deduction + sums.temporary
}

/** What the village may read of a household's months. */
export interface WallRow {
  number: number
  headName: string
  groupName: string
  net: number
  closing: number
}

/**
 * The table for the wall and for the board. Deductions and debts are for the household and the
 * office alone, so it carries neither, nor the columns from which they could be worked out: the
 * opening, the single lists, what was redeemed. Below zero it says 0, and says that it does
 * (docs/decisions: the table on the wall).
 */
export function wallTable(totals: readonly HouseholdTotals[]): WallRow[] {
  return totals.map((row) => ({
    number: row.number,
    headName: row.headName,
    groupName: row.groupName,
    net: Math.max(0, netOf(row)),
    closing: Math.max(0, row.closing),
  }))
}

/** The last line: what stands above it added up, so that it is right for whoever adds it up. */
export function wallTotals(rows: readonly WallRow[]): { net: number; closing: number } {
  const sum = (column: 'net' | 'closing') => rows.reduce((total, row) => total + row[column], 0)
  return { net: sum('net'), closing: sum('closing') }
}
