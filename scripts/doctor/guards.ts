import { guardsAmiss } from '@/lib/db/guards-amiss'
import { guardsSaid } from '@/scripts/guards-said'
import { type Finding, wrong } from './finding'

/** Which of the guards are not those of this program, by name. */
export async function lookAtGuards(url: string): Promise<Finding> {
  const said = guardsSaid(await guardsAmiss(url))
  return wrong(
    (t, ...words) => t('server.doctor.found.unguardedBook', { said: said(t, ...words) }),
    (t) => t('server.doctor.next.unguardedBook'),
  )
}
