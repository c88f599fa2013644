import type { Translator } from '@/lib/messages/translator'

/** 12号 张小明: how people name a household. */
export function householdName(t: Translator, household: { number: number; headName: string }) {
  const { number, headName } = household
  return t('common.household.numbered', { number: String(number), head: headName })
}
