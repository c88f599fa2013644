import { LinkButton } from '@/components/ui/link-button'
import { PageHead } from '@/components/ui/page-head'
import { PlainPage } from '@/components/village/plain-page'
import { currentVillage } from '@/lib/request/village'
import { words } from '@/lib/request/words'

export default async function Forbidden() {
  const { t } = await words()
  return (
    <PlainPage village={await currentVillage()}>
      <PageHead title={t('common.pages.forbidden.title')} lead={t('common.pages.forbidden.body')} />
      <LinkButton href="/office" look="primary">
        {t('common.pages.forbidden.next')}
      </LinkButton>
    </PlainPage>
  )
}
