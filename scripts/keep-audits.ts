// What a server starts by itself once a day: recomputes every book and notes the result. Exits 1 on
// any difference, so that the server's log says so too; npm run audit names them.
import { auditAll, isAuditDue } from '@/lib/audit/keep-audits'
import { systemClock } from '@/lib/shared/clock'
import { readSettings } from '@/lib/shared/env'

const { DATABASE_URL, DATA_DIR } = readSettings()
if (isAuditDue(DATA_DIR, systemClock())) {
  const villages = Object.values(await auditAll(DATABASE_URL, DATA_DIR, systemClock))
  const wrong = villages.filter((found) => found.some(({ differences }) => differences.length > 0))
  if (wrong.length > 0) {
    console.error(`${wrong.length} books do not add up: npm run audit`)
    process.exitCode = 1
  }
}
