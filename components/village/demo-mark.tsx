import { words } from '@/lib/request/words'

/** Says on every page that this village is made up. On paper `demo-village` says it on each sheet. */
export async function DemoMark() {
  const { t } = await words()
  return (
    <aside className="screen-only bg-straw-wash px-4 py-1 text-center text-straw">
      <strong>{t('common.village.demo')}</strong>
      <span className="ms-2">{t('common.village.demoHint')}</span>
    </aside>
  )
}
