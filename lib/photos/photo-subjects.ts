import type { Deed } from '@/lib/access/deeds'
import type { Tx } from '@/lib/db/client'

/** What a photo can be evidence of, by the column that names it. */
export const photoColumns = ['batchId', 'meetingId', 'noticeId'] as const
export type PhotoColumn = (typeof photoColumns)[number]

/** What photos are evidence of: exactly one of the columns with its id, `{ batchId }`. */
export type PhotoOf = Partial<Record<PhotoColumn, string>>

interface Subject {
  /** Who may add photos to it. */
  deed: Deed
  /** Is it this village's? */
  isThere: (tx: Tx, villageId: string, id: string) => Promise<boolean>
  /** Has something been decided by what the photos show? Then only the manager removes one. */
  isDecided: (tx: Tx, villageId: string, id: string) => Promise<boolean>
}

const subjects: Record<PhotoColumn, Subject> = {
  batchId: {
    deed: 'claim.record',
    isThere: async (tx, villageId, id) => (await tx.batch.count({ where: { villageId, id } })) > 0,
    isDecided: async (tx, villageId, id) =>
      (await tx.claim.count({ where: { villageId, batchId: id, status: 'PASSED' } })) > 0,
  },
  // the signed sheet, mostly photographed after the meeting
  meetingId: {
    deed: 'meeting.hold',
    isThere: async (tx, villageId, id) =>
      (await tx.meeting.count({ where: { villageId, id } })) > 0,
    // it shows what was decided; nothing is decided by it
    isDecided: async () => false,
  },
  noticeId: {
    deed: 'month.close',
    isThere: async (tx, villageId, id) => (await tx.notice.count({ where: { villageId, id } })) > 0,
    isDecided: async (tx, villageId, id) =>
      (await tx.notice.count({ where: { villageId, id, sealedAt: { not: null } } })) > 0,
  },
}

export function subjectOf(of: PhotoOf): Subject & { column: PhotoColumn; id: string } {
  const [named, another] = photoColumns.flatMap((column) => {
    const id = of[column]
    return id === undefined ? [] : [{ column, id }]
  })
  if (!named || another) throw new Error('a photo is evidence of exactly one thing')
  return { ...named, ...subjects[named.column] }
}
