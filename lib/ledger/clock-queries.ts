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
  const ahead = (line: { recordedAt: Date } | null) =>
    line !== null && line.recordedAt.getTime() > now.getTime() + tolerance
  const lineAt = (end: 'asc' | 'desc') =>
    reader.entry.findFirst({
      where: { villageId },
      orderBy: { seq: end },
      select: { recordedAt: true },
    })
  const last = await lineAt('desc')
  if (ahead(last)) return last?.recordedAt ?? null
  // before the book began no clock is right, also when somebody has written under it since
  if (!ahead(await lineAt('asc'))) return null
  const { _max } = await reader.entry.aggregate({
    where: { villageId },
    _max: { recordedAt: true },
  })
  return _max.recordedAt
}
