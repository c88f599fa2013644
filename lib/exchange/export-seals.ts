import { z } from 'zod'
import { sealedFields } from '@/lib/months/seal'
import { canonicalLinesOf } from '@/lib/months/sealed-lines'
import type { ExportTable } from './export-table'
import type { Cell } from './table'

const values = z.array(z.union([z.string(), z.number(), z.boolean(), z.null()]))

/**
 * What the seals were computed from, to be computed again without this program
 * (docs/recompute-seals.md): of every sealed month one row with its seal, and a row per line.
 */
export const sealsOut: ExportTable = {
  name: 'seals',
  deed: 'entry.look',
  title: '校验码的底账',
  headings: ['village', 'seal', ...sealedFields],
  widths: [16, 16, ...sealedFields.map(() => 12)],
  rows: async function* (reader, { villageId }) {
    const months = await reader.month.findMany({
      where: { villageId, state: 'SEALED' },
      orderBy: { month: 'asc' },
      select: { month: true, seal: true },
    })
    for (const { month, seal } of months) {
      yield [
        villageId,
        seal,
        ...sealedFields.map((name): Cell => (name === 'countsIn' ? month : null)),
      ]
      for (const line of await canonicalLinesOf(reader, villageId, month))
        yield [null, null, ...values.parse(JSON.parse(line))]
    }
  },
}
