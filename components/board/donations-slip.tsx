import type { Gift } from '@/lib/goods/gifts'
import { words } from '@/lib/request/words'
import { BoardSlip } from './board-slip'
import { GiftList } from './gift-list'

/** 捐赠榜: the newest gifts, and the way to all of them; no slip before there was one. */
export async function DonationsSlip({ slug, gifts }: { slug: string; gifts: readonly Gift[] }) {
  const { t } = await words()
  if (gifts.length === 0) return null
  return (
    <BoardSlip id="donations" title={t('board.donations.title')}>
      <GiftList gifts={gifts} />
      <p className="screen-only">
        <a href={`/${slug}/donations`} className="inline-flex min-h-target items-center">
          {t('board.donations.all')}
        </a>
      </p>
    </BoardSlip>
  )
}
