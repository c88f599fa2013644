import { z } from 'zod'
import type { Reader } from '@/lib/db/client'
import { bool } from '@/lib/db/set-based'
import { groupLabels, type Labels, placeLabels } from '@/lib/shared/labels'

/** What every page of a village shows of it. */
export interface VillageSign extends Labels {
  id: string
  slug: string
  name: string
  storeName: string
  demo: boolean
  boardNames: 'MASKED' | 'FULL'
}

export const villageSignColumns = {
  id: true,
  slug: true,
  name: true,
  storeName: true,
  demo: true,
  placeLabel: true,
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
  placeLabel: z.enum(placeLabels),
  groupLabel: z.enum(groupLabels),
  boardNames: z.enum(['MASKED', 'FULL']),
}

/** What the office can change of its village; lib/access/change-village.ts writes it. */
export interface VillageSettings extends Labels {
  name: string
  storeName: string
  boardNames: 'MASKED' | 'FULL'
  /** Days a deed may lie back. */
  oldestDeed: number
  /** Whether the village takes points away. */
  deductions: boolean
  /** Days months hang on notice before they are sealed; 0: none. */
  noticeDays: number
  /** What becomes of points that the year-end window leaves over. */
  yearEnd: 'CARRY' | 'EXPIRE'
}

export async function villageSettings(reader: Reader, villageId: string): Promise<VillageSettings> {
  return reader.village.findUniqueOrThrow({
    where: { id: villageId },
    select: {
      name: true,
      storeName: true,
      placeLabel: true,
      groupLabel: true,
      boardNames: true,
      oldestDeed: true,
      deductions: true,
      noticeDays: true,
      yearEnd: true,
    },
  })
}

/** The village of an installation that serves one; null for none or several. */
export async function findOnlyVillage(reader: Reader): Promise<VillageSign | null> {
  const [first, second] = await reader.village.findMany({ select: villageSignColumns, take: 2 })
  return first && !second ? first : null
}

export async function isAnyVillageFounded(reader: Reader): Promise<boolean> {
  return (await reader.village.findFirst({ select: { id: true } })) !== null
}
