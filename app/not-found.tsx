import { LinkButton } from '@/components/ui/link-button'
import { PageHead } from '@/components/ui/page-head'
import { PlainPage } from '@/components/village/plain-page'
import { currentVillage } from '@/lib/request/village'
import { words } from '@/lib/request/words'

export default async function NotFound() {
  const { t } = await words()
  return (
    <PlainPage village={await currentVillage()}>
      <PageHead title={t('common.pages.notFound.title')} lead={t('common.pages.notFound.body')} />
      <LinkButton href="/" look="primary">
        {t('common.pages.notFound.next')}
      </LinkButton>
    </PlainPage>
  )
}
