import { type Deed, mayDo, type Role } from '@/lib/access/deeds'
import type { Tx } from '@/lib/db/client'

/** What a photo can show, by the column that names it. */
export const photoColumns = ['batchId', 'meetingId', 'noticeId', 'goodId', 'windowId'] as const
export type PhotoColumn = (typeof photoColumns)[number]

/** What photos show: exactly one of the columns with its id, `{ batchId }`. */
export type PhotoOf = Partial<Record<PhotoColumn, string>>

interface Subject {
  /** Who may add photos to it. */
  deed: Deed
  /** Who of the office may see them. */
  look: Deed
  /** Is it this village's? */
  isThere: (tx: Tx, villageId: string, id: string) => Promise<boolean>
  /** Has something been decided by what the photos show? Then only the manager removes one. */
  isDecided: (tx: Tx, villageId: string, id: string) => Promise<boolean>
}

const subjects: Record<PhotoColumn, Subject> = {
  batchId: {
    deed: 'claim.record',
    look: 'photo.look',
    isThere: async (tx, villageId, id) => (await tx.batch.count({ where: { villageId, id } })) > 0,
    isDecided: async (tx, villageId, id) =>
      (await tx.claim.count({ where: { villageId, batchId: id, status: 'PASSED' } })) > 0,
  },
  // the signed sheet, mostly photographed after the meeting
  meetingId: {
    deed: 'meeting.hold',
    look: 'photo.look',
    isThere: async (tx, villageId, id) =>
      (await tx.meeting.count({ where: { villageId, id } })) > 0,
    // it shows what was decided; nothing is decided by it
    isDecided: async () => false,
  },
  noticeId: {
    deed: 'month.close',
    look: 'photo.look',
    isThere: async (tx, villageId, id) => (await tx.notice.count({ where: { villageId, id } })) > 0,
    isDecided: async (tx, villageId, id) =>
      (await tx.notice.count({ where: { villageId, id, sealedAt: { not: null } } })) > 0,
  },
  // what the good looks like: everybody may see it
  goodId: {
    deed: 'good.change',
    look: 'good.look',
    isThere: async (tx, villageId, id) => (await tx.good.count({ where: { villageId, id } })) > 0,
    isDecided: async () => false,
  },
  // the signed sign-off sheets
  windowId: {
    deed: 'redemption.make',
    look: 'window.look',
    isThere: async (tx, villageId, id) =>
      (await tx.window.count({ where: { villageId, id, openedAt: { not: null } } })) > 0,
    isDecided: async (tx, villageId, id) =>
      (await tx.window.count({ where: { villageId, id, state: 'CLOSED' } })) > 0,
  },
}

export function subjectOf(of: PhotoOf): Subject & { column: PhotoColumn; id: string } {
  const [named, another] = photoColumns.flatMap((column) => {
    const id = of[column]
    return id === undefined ? [] : [{ column, id }]
  })
  if (!named || another) throw new Error('a photo shows exactly one thing')
  return { ...named, ...subjects[named.column] }
}

/** What somebody with these parts may see photos of. */
export function columnsSeenBy(roles: readonly Role[]): PhotoColumn[] {
  return photoColumns.filter((column) => mayDo(roles, subjects[column].look))
}

/** Whether there is anything that somebody with these parts may add photos to. */
export function mayAddSome(roles: readonly Role[]): boolean {
  return photoColumns.some((column) => mayDo(roles, subjects[column].deed))
}
