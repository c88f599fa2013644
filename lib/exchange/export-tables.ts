import { deedsOut, householdsOut, openingsOut, rulesOut } from './export-book'
import { goodsOut, redemptionsOut, stockOut } from './export-goods'
import { ledgerOut, monthsOut, redListOut, standingOut } from './export-points'
import { sealsOut } from './export-seals'
import type { ExportTable } from './export-table'

/** Every table of the office, as the page of tables lists them. */
export const exportTables: readonly ExportTable[] = [
  householdsOut,
  rulesOut,
  openingsOut,
  deedsOut,
  ledgerOut,
  monthsOut,
  sealsOut,
  standingOut,
  redListOut,
  goodsOut,
  stockOut,
  redemptionsOut,
]
