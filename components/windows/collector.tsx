import { words } from '@/lib/request/words'

/** 领取人: a member by name; 代领 says what they are to the household. */
export async function Collector(props: { name: string; relation: string | null }) {
  const { t } = await words()
  const { name, relation } = props
  return relation === null ? name : t('windows.redemptions.proxy', { name, relation })
}
