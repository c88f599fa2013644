import { type Deed, mayDo, type Role } from '@/lib/access/deeds'
import { heldInTrace, householdsInTrace, type Subject } from '@/lib/access/facts'
import type { Reader, Tx } from '@/lib/db/client'
import { monthsBetween } from '@/lib/shared/civil-date'

/** What a photo can show, by the column that names it. */
export const photoColumns = ['batchId', 'meetingId', 'noticeId', 'goodId', 'windowId'] as const
export type PhotoColumn = (typeof photoColumns)[number]

/** What photos show: exactly one of the columns with its id, `{ batchId }`. */
export type PhotoOf = Partial<Record<PhotoColumn, string>>

interface PhotoSubject {
  /** Who may add photos to it. */
  deed: Deed
  /** Who of the office may see them. */
  look: Deed
  /** As a trace names it; null when it is not this village's. */
  inTrace: (reader: Reader, villageId: string, id: string) => Promise<Subject | null>
  /** Has something been decided by what the photos show? Then only the manager removes one. */
  isDecided: (tx: Tx, villageId: string, id: string) => Promise<boolean>
}

const subjects: Record<PhotoColumn, PhotoSubject> = {
  batchId: {
    deed: 'claim.record',
    look: 'photo.look',
    inTrace: async (reader, villageId, id) => {
      const households = { select: { household: { select: { number: true, headName: true } } } }
      const sheet = await reader.batch.findFirst({
        where: { villageId, id },
        include: { claims: households },
      })
      if (!sheet) return null
      const concerned = householdsInTrace(sheet.claims.map(({ household }) => household))
      return { name: heldInTrace(sheet.occurredOn, sheet.ruleName), facts: { concerned } }
    },
    isDecided: async (tx, villageId, id) =>
      (await tx.claim.count({ where: { villageId, batchId: id, status: 'PASSED' } })) > 0,
  },
  // the signed sheet, mostly photographed after the meeting
  meetingId: {
    deed: 'meeting.hold',
    look: 'photo.look',
    inTrace: async (reader, villageId, id) => {
      const meeting = await reader.meeting.findFirst({ where: { villageId, id } })
      return meeting && { name: heldInTrace(meeting.heldOn, meeting.place), facts: {} }
    },
    // it shows what was decided; nothing is decided by it
    isDecided: async () => false,
  },
  noticeId: {
    deed: 'month.close',
    look: 'photo.look',
    inTrace: async (reader, villageId, id) => {
      const notice = await reader.notice.findFirst({ where: { villageId, id } })
      return notice && { facts: { noticed: monthsBetween(notice.firstMonth, notice.lastMonth) } }
    },
    isDecided: async (tx, villageId, id) =>
      (await tx.notice.count({ where: { villageId, id, sealedAt: { not: null } } })) > 0,
  },
  // what the good looks like: everybody may see it
  goodId: {
    deed: 'good.change',
    look: 'good.look',
    inTrace: async (reader, villageId, id) => {
      const good = await reader.good.findFirst({ where: { villageId, id } })
      return good && { name: good.name, page: `/office/goods/${id}`, facts: {} }
    },
    isDecided: async () => false,
  },
  // the signed sign-off sheets
  windowId: {
    deed: 'redemption.make',
    look: 'window.look',
    inTrace: async (reader, villageId, id) => {
      const where = { villageId, id, openedAt: { not: null } }
      const window = await reader.window.findFirst({ where })
      return window && { name: window.name, page: `/office/windows/${id}`, facts: {} }
    },
    isDecided: async (tx, villageId, id) =>
      (await tx.window.count({ where: { villageId, id, state: 'CLOSED' } })) > 0,
  },
}

export function subjectOf(of: PhotoOf): PhotoSubject & { column: PhotoColumn; id: string } {
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
