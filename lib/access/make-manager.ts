import type { Tx } from '@/lib/db/client'
import { done, type Result, refuse } from '@/lib/shared/result'
import { insertStaff } from './add-staff'
import type { MakeManagerInput } from './input'
import { rememberPlace } from './known-places'
import { freshPassword, hashPassword } from './password'
import { throttleKeys } from './throttle'
import { type AtServer, traceAtServer } from './trace-at-server'
import { watchedStaff } from './watched-staff'

export interface MadeManager {
  name: string
  signInName: string
  /** To be shown once. */
  password: string
}

/**
 * The way back in when the only manager is gone: makes somebody manager, who may have left, or adds
 * them under a name that is free, with a fresh password; their sessions end. There is no actor:
 * whoever can run a command on the server has the book in their hands anyway, and it leaves a trace.
 * Refuses REQUIRED for the name of somebody new, and SIGN_IN_NAME_TAKEN by another village.
 */
export async function makeManager(
  tx: Tx,
  atServer: AtServer,
  { signInName, name }: MakeManagerInput,
): Promise<Result<MadeManager>> {
  const { villageId, now } = atServer
  const there = await tx.staff.findFirst({ where: { villageId, signInName } })
  const before = await watchedStaff(tx, { villageId }, there?.id)
  const password = freshPassword()
  if (there) await takeBackIn(tx, villageId, there.id, password)
  const added = there
    ? done({ staffId: there.id, name: there.name })
    : await addManager(tx, { villageId, now }, { signInName, name, password })
  if (!added.ok) return added
  // whoever sits at the server gets in there, however many strangers keep the sign-in busy
  for (const source of ['127.0.0.1', '::1'])
    await rememberPlace(tx, throttleKeys(signInName, source), now)
  const after = await watchedStaff(tx, { villageId }, added.value.staffId)
  await traceAtServer(tx, atServer, { before, after })
  return done({ name: added.value.name, signInName, password })
}

async function takeBackIn(
  tx: Tx,
  villageId: string,
  staffId: string,
  password: string,
): Promise<void> {
  await tx.staff.update({
    where: { id: staffId },
    data: {
      passwordHash: await hashPassword(password),
      passwordGiven: true,
      sessionVersion: { increment: 1 },
      retiredAt: null,
    },
  })
  const role = { villageId, staffId, role: 'MANAGER' } as const
  if (!(await tx.staffRole.findFirst({ where: role }))) await tx.staffRole.create({ data: role })
}

async function addManager(
  tx: Tx,
  { villageId, now }: Pick<AtServer, 'villageId' | 'now'>,
  { signInName, name, password }: MakeManagerInput & { password: string },
): Promise<Result<{ staffId: string; name: string }>> {
  if (!name) return refuse('REQUIRED', { field: 'name' })
  return insertStaff(tx, villageId, now, {
    ...{ signInName, name, password, roles: ['MANAGER'] },
    ...{ passwordGiven: true, householdId: null, relativeIds: [] },
  })
}
