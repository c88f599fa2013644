import { type Engine, engineOf } from '@/lib/db/engine'
import type { GuardDifference } from '@/lib/db/guards'
import { guardsAmiss } from '@/lib/db/guards-amiss'
import { guardsScript } from '@/lib/db/migration-files'
import { difference, type Finding } from '@/lib/shared/audit'

/** What keeps written lines from being changed: of the whole database, not of one village. */
export async function auditGuards(url: string): Promise<Finding> {
  return guardsFinding(await guardsAmiss(url), engineOf(url))
}

export function guardsFinding(amiss: readonly GuardDifference[], engine: Engine): Finding {
  const guards = guardsScript(engine).match(/^CREATE /gm) ?? []
  return {
    check: 'guards',
    checked: guards.length,
    differences: amiss.map(({ name, problem }) => difference('guard', { name, problem })),
  }
}
