import { guardsAmiss } from '@/lib/db/guards-amiss'
import { guardsSaid } from '@/scripts/guards-said'
import { type Finding, wrong } from './finding'

/** Which of the guards are not those of this program, by name. */
export async function lookAtGuards(url: string): Promise<Finding> {
  const differences = await guardsAmiss(url)
  return wrong(
    (t, formats, locale) => {
      const said = guardsSaid(differences, t, formats, locale)
      return t('server.doctor.found.unguardedBook', { said })
    },
    (t) => t('server.doctor.next.unguardedBook'),
  )
}
