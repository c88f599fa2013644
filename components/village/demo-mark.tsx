import { words } from '@/lib/request/words'

/** Says on every page, and on every sheet of paper, that this village is made up. */
export async function DemoMark() {
  const { t } = await words()
  return (
    <>
      <p className="screen-only bg-straw-wash px-4 py-1 text-center text-straw">
        <strong>{t('common.village.demo')}</strong>
        <span className="ms-2">{t('common.village.demoHint')}</span>
      </p>
      <p aria-hidden="true" className="paper-only stamp fixed top-0 right-0 px-3 text-2xl">
        {t('common.village.demo')}
      </p>
    </>
  )
}
