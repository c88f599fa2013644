import { words } from '@/lib/request/words'

export { default } from '../../not-found'

/** The same page with an address, for `lib/request/whole-refusals.ts` to send. */
export async function generateMetadata() {
  const { t } = await words()
  return { title: t('common.pages.notFound.title'), robots: { index: false } }
}
