import type { StaffLine } from './queries'

/** Whether somebody serves who supervises and does nothing that would have to be supervised. */
export function somebodyOnlySupervises(
  staff: readonly Pick<StaffLine, 'roles' | 'retiredAt'>[],
): boolean {
  return staff.some(({ roles, retiredAt }) => retiredAt === null && roles.join() === 'SUPERVISOR')
}
