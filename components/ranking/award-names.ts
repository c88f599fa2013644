import { boardName } from '@/lib/households/masked-name'
import type { Translator } from '@/lib/messages/translator'

interface Named {
  number: number
  headName: string
  memberName: string | null
}

/** Who got an honour, as the office says it: 12号 张小明; a person with the household: 张小红（12号 张小明）. */
export function awardName(t: Translator, { number, headName, memberName }: Named): string {
  const household = t('common.household.numbered', { number: String(number), head: headName })
  return memberName === null || memberName === headName
    ? household
    : t('honours.member', { name: memberName, household })
}

/** Who got it, as the wall names them: never with a number, and masked where the village chose so. */
export function nameOnWall(
  { headName, memberName }: Pick<Named, 'headName' | 'memberName'>,
  names: 'FULL' | 'MASKED',
): string {
  return boardName(memberName ?? headName, names)
}
