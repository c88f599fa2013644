// npm run bench: one JSON line per figure, all ratios from this run on this machine.
// What each figure means stands in docs/bench.md.
import { importInOwnProcess } from './import-in-own-process'
import { monthCloseScaling } from './month-close-scaling'
import { pageFigures } from './pages'
import { redeemHttpVsEmpty } from './redeem-http-vs-empty'
import { redeemVsRaw } from './redeem-vs-raw'
import { sheetStatements } from './sheet-statements'

const figures = [
  redeemVsRaw,
  redeemHttpVsEmpty,
  sheetStatements,
  monthCloseScaling,
  importInOwnProcess,
  pageFigures,
]

for (const figure of figures) for (const line of await figure()) console.log(JSON.stringify(line))
