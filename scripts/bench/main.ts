// npm run bench: one JSON line per figure, all ratios from this run on this machine.
// What each figure means stands in docs/bench.md.
import { importVsRaw } from './import-vs-raw'
import { monthCloseScaling } from './month-close-scaling'
import { pageFigures } from './pages'
import { redeemVsRaw } from './redeem-vs-raw'
import { sheetStatements } from './sheet-statements'

for (const figure of [redeemVsRaw, sheetStatements, monthCloseScaling, importVsRaw, pageFigures])
  for (const line of await figure()) console.log(JSON.stringify(line))
