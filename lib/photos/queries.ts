import { z } from 'zod'
import type { Actor } from '@/lib/access/actor'
import { mayDo } from '@/lib/access/deeds'
import type { Reader } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/sqlite/client'
import { instant, int, readRows } from '@/lib/db/set-based'
import { columnsSeenBy, type PhotoOf, subjectOf } from './photo-subjects'

const photoRow = z.object({
  id: z.string(),
  width: int,
  height: int,
  addedById: z.string(),
  addedBy: z.string(),
  addedAt: instant,
  removedBy: z.string().nullable(),
  /** Why it was taken out of sight; null for one that is shown. */
  removedReason: z.string().nullable(),
})
/** A photo in a strip. */
export type PhotoLine = z.infer<typeof photoRow>

/** The photos of a sheet, a meeting or a notice, the first added first; removed ones say why. */
export async function photosOf(
  reader: Reader,
  villageId: string,
  of: PhotoOf,
): Promise<PhotoLine[]> {
  const { column, id } = subjectOf(of)
  const rows = await reader.$queryRaw`
    SELECT p."id", p."width", p."height", p."addedById", p."addedAt", p."removedReason",
      COALESCE(adder."name", '') AS "addedBy", remover."name" AS "removedBy"
    FROM "Photo" p
    LEFT JOIN "Staff" adder ON adder."id" = p."addedById"
    LEFT JOIN "Staff" remover ON remover."id" = p."removedById"
    WHERE p."villageId" = ${villageId} AND p.${Prisma.raw(`"${column}"`)} = ${id}
    ORDER BY p."addedAt", p."id"`
  return readRows(photoRow, rows)
}

/** The hash of a photo that somebody of the office may see; removed ones are for who looks after the book. */
export async function photoForStaff(
  reader: Reader,
  actor: Actor,
  photoId: string,
): Promise<{ hash: string } | null> {
  const removedToo = mayDo(actor.roles, 'photo.look-removed')
  return reader.photo.findFirst({
    where: {
      villageId: actor.villageId,
      id: photoId,
      ...(!removedToo && { removedAt: null }),
      OR: columnsSeenBy(actor.roles).map((column) => ({ [column]: { not: null } })),
    },
    select: { hash: true },
  })
}

/** The hash of a good's picture, which hangs on the board. */
export async function pictureOfGood(
  reader: Reader,
  photoId: string,
): Promise<{ hash: string } | null> {
  return reader.photo.findFirst({
    where: { id: photoId, goodId: { not: null }, removedAt: null },
    select: { hash: true },
  })
}

/**
 * The hash of a photo that a household may see from its passbook: of a sheet that it stands on, or
 * that a household stood on which was merged into it. Whoever was at the clean-up is in the picture
 * of the clean-up.
 */
export async function photoForHousehold(
  reader: Reader,
  { villageId, householdId }: { villageId: string; householdId: string },
  photoId: string,
): Promise<{ hash: string } | null> {
  return reader.photo.findFirst({
    where: {
      villageId,
      id: photoId,
      removedAt: null,
      batch: {
        claims: {
          some: {
            household: { OR: [{ id: householdId }, { mergedIntoId: householdId }] },
            status: { not: 'WITHDRAWN' },
          },
        },
      },
    },
    select: { hash: true },
  })
}
