import { words } from '@/lib/request/words'

/** 领取人: a member by name; 代领 says what they are to the household, 上门送 who carries it there. */
export async function Collector(props: {
  name: string
  relation: string | null
  homeDelivery: boolean
}) {
  const { t } = await words()
  const { name, relation, homeDelivery } = props
  if (homeDelivery) return t('windows.redemptions.delivery', { name })
  return relation === null ? name : t('windows.redemptions.proxy', { name, relation })
}
