import { LinkButton } from '@/components/ui/link-button'
import { words } from '@/lib/request/words'

/** Back to the field that finds households; what was put into the basket is left behind. */
export async function OtherHousehold() {
  const { t } = await words()
  return <LinkButton href="/counter">{t('counter.household.other')}</LinkButton>
}
