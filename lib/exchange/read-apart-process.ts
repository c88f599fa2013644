// Started by `read-apart.ts`: reads the one table it is sent, says what it read, and ends.
import { z } from 'zod'
import type { Column } from './column'
import { readPasted, readTableFile } from './read-file'
import { type ReadTable, readTable } from './read-table'

const given = z.object({
  given: z.union([z.object({ file: z.instanceof(Uint8Array) }), z.object({ pasted: z.string() })]),
  columns: z.array(z.custom<Column>()),
  needs: z.array(z.array(z.string())),
})

const linesPerMessage = 1_000

process.once('message', async (message) => {
  const { given: table, columns, needs } = given.parse(message)
  const rows =
    'pasted' in table ? readPasted(table.pasted) : await readTableFile(Buffer.from(table.file))
  const read = rows.ok ? readTable(rows.value, columns, needs) : rows
  if (read.ok) sayAll(read.value)
  else sayLast({ refused: JSON.stringify(read.refusals[0]) })
})

function sayAll({ lines, skipped, emptyLines, unused }: ReadTable): void {
  const most = Math.max(lines.length, skipped.length)
  for (let from = 0; from < most; from += linesPerMessage) {
    const to = from + linesPerMessage
    say({ lines: lines.slice(from, to), skipped: skipped.slice(from, to) })
  }
  sayLast({ emptyLines, unused })
}

function say(message: object): void {
  process.send?.(message)
}

/** What was said before is on its way only once the last of it is. */
function sayLast(message: object): void {
  process.send?.(message, undefined, undefined, () => process.disconnect())
}
