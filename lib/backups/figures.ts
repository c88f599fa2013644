import { z } from 'zod'
import type { Reader } from '@/lib/db/client'

const villageFigures = z.object({
  id: z.string(),
  slug: z.string(),
  name: z.string(),
  households: z.int(),
  entries: z.int(),
  /** The number of the last entry. */
  lastSeq: z.int(),
  /** Of all that can be spent, once from the entries and once from the households. */
  ledgerSum: z.int(),
  balanceSum: z.int(),
  photos: z.int(),
  sealedMonths: z.int(),
  lastMonth: z.string().nullable(),
  /** The head of the chain: it stands for every sealed line before it. */
  lastSeal: z.string().nullable(),
})

export const figuresShape = z.array(villageFigures)
export type VillageFigures = z.infer<typeof villageFigures>

/** What a book is known by: noted when a backup is made, counted again when it is restored. */
export async function figuresOf(reader: Reader): Promise<VillageFigures[]> {
  const villages = await reader.village.findMany({ orderBy: { id: 'asc' } })
  const figures: VillageFigures[] = []
  for (const { id, slug, name, entrySeq } of villages) {
    const where = { villageId: id }
    const spendable = await reader.entry.aggregate({
      where: { ...where, spendable: true },
      _sum: { points: true },
    })
    const balances = await reader.household.aggregate({ where, _sum: { balance: true } })
    const sealed = { ...where, state: 'SEALED' } as const
    const last = await reader.month.findFirst({ where: sealed, orderBy: { month: 'desc' } })
    figures.push({
      id,
      slug,
      name,
      households: await reader.household.count({ where }),
      entries: await reader.entry.count({ where }),
      lastSeq: entrySeq,
      ledgerSum: spendable._sum.points ?? 0,
      balanceSum: balances._sum.balance ?? 0,
      photos: await reader.photo.count({ where }),
      sealedMonths: await reader.month.count({ where: sealed }),
      lastMonth: last?.month ?? null,
      lastSeal: last?.seal ?? null,
    })
  }
  return figures
}

/** In words, what was noted and what was found where they are not the same. */
export function figureDifferences(
  noted: readonly VillageFigures[],
  found: readonly VillageFigures[],
): string[] {
  const names = Object.keys(villageFigures.shape)
  const differences = noted.flatMap((village) => {
    const same = found.find(({ id }) => id === village.id)
    if (!same) return [`village ${village.slug}: not there`]
    const before = new Map(Object.entries(village))
    const after = new Map(Object.entries(same))
    return names
      .filter((name) => before.get(name) !== after.get(name))
      .map(
        (name) => `village ${village.slug}: ${name} ${after.get(name)}, noted ${before.get(name)}`,
      )
  })
  const strangers = found.filter(({ id }) => !noted.some((village) => village.id === id))
  return [...differences, ...strangers.map(({ slug }) => `village ${slug}: not noted`)]
}
