import { z } from 'zod'
import type { Reader } from '@/lib/db/client'
import { bool } from '@/lib/db/set-based'

/** What every page of a village shows of it. */
export interface VillageSign {
  id: string
  slug: string
  name: string
  storeName: string
  demo: boolean
  groupLabel: 'GROUP' | 'GRID' | 'SHE'
  boardNames: 'MASKED' | 'FULL'
}

export const villageSignColumns = {
  id: true,
  slug: true,
  name: true,
  storeName: true,
  demo: true,
  groupLabel: true,
  boardNames: true,
} as const

/** The same as a raw row has it. */
export const villageSignShape = {
  id: z.string(),
  slug: z.string(),
  name: z.string(),
  storeName: z.string(),
  demo: bool,
  groupLabel: z.enum(['GROUP', 'GRID', 'SHE']),
  boardNames: z.enum(['MASKED', 'FULL']),
}

/** The village of an installation that serves one; null for none or several. */
export async function findOnlyVillage(reader: Reader): Promise<VillageSign | null> {
  const [first, second] = await reader.village.findMany({ select: villageSignColumns, take: 2 })
  return first && !second ? first : null
}

export async function isAnyVillageFounded(reader: Reader): Promise<boolean> {
  return (await reader.village.findFirst({ select: { id: true } })) !== null
}
