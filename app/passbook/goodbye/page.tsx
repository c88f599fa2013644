import { PassbookSlip } from '@/components/passbook/passbook-slip'
import { words } from '@/lib/request/words'

export async function generateMetadata() {
  const { t } = await words()
  return { title: t('passbook.goodbye.title') }
}

/** After the passbook was put away. Shows nothing of any household. */
export default async function GoodbyePage() {
  const { t } = await words()
  return (
    <PassbookSlip title={t('passbook.goodbye.title')}>
      <p>{t('passbook.goodbye.body')}</p>
    </PassbookSlip>
  )
}
