import { RulePoster } from '@/components/rules/rule-poster'
import { EmptyState } from '@/components/ui/empty-state'
import { hrefWith } from '@/components/ui/href-with'
import { PrintButton } from '@/components/ui/print-button'
import { todayOf } from '@/lib/access/actor'
import { requireActor, villageDeducts } from '@/lib/request/actor'
import { type PageQuery, wordIn } from '@/lib/request/query'
import { reader } from '@/lib/request/reader'
import { currentVillage } from '@/lib/request/village'
import { words } from '@/lib/request/words'
import { ruleBookOn } from '@/lib/rules/queries'
import { rulesShown } from '@/lib/rules/rules-shown'
import { versionInForce } from '@/lib/rules/terms'
import { dayOfBook } from '../day-of-book'

export async function generateMetadata() {
  const { t } = await words()
  return { title: t('rules.wall.title') }
}

/** 积分细则: a sheet for the wall, as it reads on a day. */
export default async function RulesWallPage(props: { searchParams: Promise<PageQuery> }) {
  const actor = await requireActor('rule.look', '/office/rules/wall')
  const asked = dayOfBook(wordIn(await props.searchParams, 'on'))
  const day = asked ?? todayOf(actor)
  const book = await ruleBookOn(await reader(), actor.villageId, day)
  const rules = rulesShown(book, await villageDeducts())
  const village = await currentVillage()
  const { t } = await words()
  return (
    <>
      <div className="screen-only mb-6 flex flex-wrap items-center justify-between gap-4">
        <a
          href={hrefWith('/office/rules', { on: asked })}
          className="inline-flex min-h-target items-center gap-1"
        >
          <span aria-hidden="true">←</span>
          {t('rules.backToBook')}
        </a>
        {rules.length > 0 && <PrintButton>{t('rules.wall.print')}</PrintButton>}
      </div>
      {rules.length === 0 ? (
        <EmptyState>{t('rules.onDay.none')}</EmptyState>
      ) : (
        <RulePoster
          village={[village?.name, village?.storeName].filter(Boolean).join(' · ')}
          rules={rules.flatMap(({ versions }) => versionInForce(versions, day) ?? [])}
          day={day}
        />
      )}
    </>
  )
}
