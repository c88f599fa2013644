import type { Reader } from '@/lib/db/client'

/** Clocks of two computers differ by as much without anybody having done wrong. */
const tolerance = 10 * 60_000

/**
 * When the last line of the book was written, where that lies ahead of now: this computer's clock is
 * behind, or it ran ahead before. Null while time goes on as it should.
 */
export async function writtenAhead(
  reader: Reader,
  villageId: string,
  now: Date,
): Promise<Date | null> {
  const last = await reader.entry.findFirst({
    where: { villageId },
    orderBy: { seq: 'desc' },
    select: { recordedAt: true },
  })
  return last && last.recordedAt.getTime() > now.getTime() + tolerance ? last.recordedAt : null
}
