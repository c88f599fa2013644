import type { Reader } from '@/lib/db/client'
import type { Prisma } from '@/lib/db/generated/sqlite/client'
import { plainText } from '@/lib/shared/inputs'

export const householdsPerPage = 50
/** Answers to a search; who finds more types one more letter. */
export const mostFound = 12

const inList = {
  id: true,
  number: true,
  headName: true,
  balance: true,
  living: true,
  ranked: true,
  barredUntil: true,
  group: { select: { name: true } },
  members: { where: { leftOn: null }, select: { name: true }, orderBy: { position: 'asc' } },
} satisfies Prisma.HouseholdSelect

export type HouseholdInList = Prisma.HouseholdGetPayload<{ select: typeof inList }>

/**
 * Finds households by number, by the name of any member, or by its pinyin, whole or initials; an
 * exact number comes first. At most twelve.
 */
export async function findHouseholds(
  reader: Reader,
  villageId: string,
  typed: string,
  { offered = false } = {},
): Promise<HouseholdInList[]> {
  const text = plainText(typed).toLowerCase().slice(0, 40)
  if (text === '') return []
  const living = offered ? { living: { notIn: ['CLOSED' as const] } } : {}
  if (/^\d+$/.test(text)) {
    return reader.household.findMany({
      where: { villageId, number: Number(text), ...living },
      select: inList,
    })
  }
  const letters = text.replace(/[\s'·]/g, '')
  const found = await reader.household.findMany({
    where: {
      villageId,
      ...living,
      members: {
        some: {
          leftOn: null,
          OR: [
            { name: { contains: plainText(typed) } },
            { initials: { startsWith: letters } },
            { pinyin: { startsWith: letters } },
          ],
        },
      },
    },
    select: inList,
    orderBy: { number: 'asc' },
    take: mostFound,
  })
  return found
}

/** A page of the households, by number; narrowed to a group or a way of living. */
export async function householdsPage(
  reader: Reader,
  villageId: string,
  filter: { groupId?: string; living?: HouseholdInList['living'] },
  page: number,
): Promise<{ households: HouseholdInList[]; total: number }> {
  const where = { villageId, groupId: filter.groupId, living: filter.living }
  const [households, total] = await Promise.all([
    reader.household.findMany({
      where,
      select: inList,
      orderBy: { number: 'asc' },
      take: householdsPerPage,
      skip: (page - 1) * householdsPerPage,
    }),
    reader.household.count({ where }),
  ])
  return { households, total }
}

/** Every household that takes part, for a sheet to tick: group by group, in the village first. */
export async function householdsToTick(reader: Reader, villageId: string) {
  return reader.household.findMany({
    where: { villageId, living: { not: 'CLOSED' } },
    select: {
      id: true,
      number: true,
      headName: true,
      living: true,
      group: { select: { id: true, name: true, position: true } },
      members: {
        where: { leftOn: null },
        select: { id: true, name: true, pinyin: true, initials: true },
        orderBy: { position: 'asc' },
      },
    },
    orderBy: [{ group: { position: 'asc' } }, { number: 'asc' }],
  })
}

export async function householdById(reader: Reader, villageId: string, householdId: string) {
  return reader.household.findFirst({
    where: { villageId, id: householdId },
    include: {
      group: true,
      members: { where: { leftOn: null }, orderBy: { position: 'asc' } },
    },
  })
}

export async function groupsOf(reader: Reader, villageId: string) {
  return reader.group.findMany({ where: { villageId }, orderBy: { position: 'asc' } })
}
