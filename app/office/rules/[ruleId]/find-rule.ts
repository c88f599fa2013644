import { notFound } from 'next/navigation'
import { reader } from '@/lib/request/reader'
import { ruleById } from '@/lib/rules/queries'
import { id } from '@/lib/shared/inputs'

/** The rule that the address names, with its newest version; "no such page" for everything else. */
export async function findRule(villageId: string, ruleId: string) {
  const rule = id.safeParse(ruleId).success
    ? await ruleById(await reader(), villageId, ruleId)
    : null
  const newest = rule?.versions[0]
  return rule && newest ? { rule, newest } : notFound()
}
