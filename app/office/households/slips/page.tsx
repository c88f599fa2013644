import { GroupChoice } from '@/components/households/group-choice'
import { windowWords } from '@/components/passbook/window-words'
import { SlipSheet } from '@/components/slips/slip-sheet'
import { Button } from '@/components/ui/button'
import { controlLook } from '@/components/ui/control-look'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHead } from '@/components/ui/page-head'
import { Pager } from '@/components/ui/pager'
import { PrintButton } from '@/components/ui/print-button'
import { groupsOf } from '@/lib/households/queries'
import { lastClosedQuarter, rangeInBook, recentPeriods } from '@/lib/months/month-range'
import { bookSpan } from '@/lib/months/queries'
import { windowAtCounter } from '@/lib/redemption/counter-queries'
import { pointsSlips, slipsPerPage } from '@/lib/redemption/slip-queries'
import { requireActor } from '@/lib/request/actor'
import { today } from '@/lib/request/clock'
import { choiceIn, type PageQuery, pageIn, wordIn } from '@/lib/request/query'
import { reader } from '@/lib/request/reader'
import { currentVillage } from '@/lib/request/village'
import { words } from '@/lib/request/words'

const path = '/office/households/slips'

export async function generateMetadata() {
  const { t } = await words()
  return { title: t('slips.title') }
}

/** 积分条 for all households in one go, or for a group: for those who read no passbook on a phone. */
export default async function SlipsPage(props: { searchParams: Promise<PageQuery> }) {
  const { villageId } = await requireActor('entry.look', path)
  const query = await props.searchParams
  const read = await reader()
  const [groups, span, window, village] = await Promise.all([
    groupsOf(read, villageId),
    bookSpan(read, villageId, today()),
    windowAtCounter(read, villageId, today()),
    currentVillage(),
  ])
  const groupId = choiceIn(
    query,
    'group',
    groups.map(({ id }) => id),
  )
  const household = wordIn(query, 'household')
  const number = /^[1-9]\d{0,5}$/.test(household) ? Number(household) : undefined
  const periods = recentPeriods(span)
  const period = choiceIn(query, 'period', periods) ?? lastClosedQuarter(span)
  const range = rangeInBook(period, span) ?? { first: span.running, last: span.running }
  const found = { groupId, number, range, window, today: today() }
  const { slips, total, page } = await pointsSlips(read, villageId, found, pageIn(query))
  const asked = await words()
  const { t, formats } = asked
  return (
    <>
      <div className="screen-only">
        <PageHead
          title={t('slips.title')}
          lead={t('slips.lead')}
          back={{ href: '/office/households', label: t('households.title') }}
          next={
            slips.length > 0 && (
              <PrintButton>{t('slips.print', { count: slips.length })}</PrintButton>
            )
          }
        />
        <Choice {...{ groups, groupId, number, periods, period }} />
        <p className="mb-4 text-soft">{t('slips.total', { count: total })}</p>
      </div>
      {slips.length === 0 ? (
        <EmptyState>{t('slips.nobody')}</EmptyState>
      ) : (
        <SlipSheet
          slips={slips}
          facts={{
            words: asked,
            villageName: village?.name ?? '',
            period: formats.period(period),
            asOf: t('slips.asOf', { date: formats.day(today()) }),
            window: window
              ? windowWords({ ...window, open: window.state === 'OPEN' }, asked)
              : t('passbook.redeem.none'),
          }}
        />
      )}
      <Pager
        path={path}
        query={{ group: groupId, period }}
        page={page}
        total={total}
        perPage={slipsPerPage}
      />
    </>
  )
}

/** Whose slips and of which time: a GET form, so that the answer has an address. */
async function Choice(props: {
  groups: readonly { id: string; name: string }[]
  groupId?: string
  /** One household alone has no choice of groups. */
  number?: number
  periods: readonly string[]
  period: string
}) {
  const { t, formats } = await words()
  return (
    <form action={path} className="mb-5 flex flex-wrap items-end gap-x-6 gap-y-3">
      <label className="grid gap-1">
        <span className="font-bold">{t('slips.period')}</span>
        <select name="period" defaultValue={props.period} className={controlLook}>
          {props.periods.map((period) => (
            <option key={period} value={period}>
              {formats.period(period)}
            </option>
          ))}
        </select>
      </label>
      {props.number ? (
        <input type="hidden" name="household" value={props.number} />
      ) : (
        <GroupChoice groups={props.groups} groupId={props.groupId} />
      )}
      <Button type="submit">{t('households.filter.submit')}</Button>
    </form>
  )
}
