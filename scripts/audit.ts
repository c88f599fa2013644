// Recomputes every balance, stock, redemption and seal of every village from the book alone.
// npm run audit: prints what it checked and exits 1 on any difference. Needs no server.
import { everyAudit } from '@/lib/audit/every-audit'
import { openDatabase } from '@/lib/db/client'
import { fileOf } from '@/lib/db/sqlite-connection'
import type { Finding } from '@/lib/shared/audit'
import { readSettings } from '@/lib/shared/env'
import { hasBook } from './has-book'
import { say } from './say'

const mostPrinted = 20

const { DATABASE_URL } = readSettings()
if (!hasBook(DATABASE_URL)) {
  say((t) => t('server.noBook', { file: fileOf(DATABASE_URL) }))
  process.exit()
}
const database = await openDatabase(DATABASE_URL)
try {
  const sound = await database.snapshot(async (reader) => {
    const villages = await reader.village.findMany({ orderBy: { slug: 'asc' } })
    if (villages.length === 0) console.log('还没有村 · no village yet')
    let differences = 0
    for (const village of villages) {
      console.log(`${village.name} (${village.slug})`)
      for (const audit of everyAudit)
        for (const finding of await audit(reader, village.id)) differences += print(finding)
    }
    return differences === 0
  })
  console.log(sound ? '账账相符 · the book adds up' : '账不相符 · the book does not add up')
  process.exitCode = sound ? 0 : 1
} finally {
  await database.close()
}

function print({ check, checked, differences }: Finding): number {
  console.log(`  ${differences.length === 0 ? '✓' : '✗'} ${check}: ${checked} checked`)
  for (const difference of differences.slice(0, mostPrinted)) console.log(`      ${difference}`)
  if (differences.length > mostPrinted)
    console.log(`      … and ${differences.length - mostPrinted} more`)
  return differences.length
}
