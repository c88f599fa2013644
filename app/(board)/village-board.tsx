import { ActivitiesSlip } from '@/components/board/activities-slip'
import { AnnouncementsSlip } from '@/components/board/announcements-slip'
import { BoardFrame } from '@/components/board/board-frame'
import { BoardSlip } from '@/components/board/board-slip'
import { DonationsSlip } from '@/components/board/donations-slip'
import { GoodsSlip } from '@/components/board/goods-slip'
import { HonoursSlip } from '@/components/board/honours-slip'
import { MonthsSlip } from '@/components/board/months-slip'
import { NoticeSlip } from '@/components/board/notice-slip'
import { OwnPointsSlip } from '@/components/board/own-points-slip'
import { RedListPoster } from '@/components/board/red-list-poster'
import { WindowSlip } from '@/components/board/window-slip'
import { WishesSlip } from '@/components/board/wishes-slip'
import { Pager } from '@/components/ui/pager'
import { activitiesOnBoard } from '@/lib/earning/activity-queries'
import { giftsPage } from '@/lib/goods/gift-queries'
import { goodsOnOffer } from '@/lib/goods/queries'
import { completedWith } from '@/lib/months/month-range'
import { monthTotals } from '@/lib/months/queries'
import { wallTable } from '@/lib/months/wall-table'
import { honouredYears, honoursGiven } from '@/lib/ranking/award-queries'
import { redListOnBoard } from '@/lib/ranking/queries'
import { today } from '@/lib/request/clock'
import { type PageQuery, pageIn } from '@/lib/request/query'
import { reader } from '@/lib/request/reader'
import { words } from '@/lib/request/words'
import { rulesInForce } from '@/lib/rules/queries'
import { addDays } from '@/lib/shared/civil-date'
import { announcementsOnBoard } from '@/lib/voice/announcement-queries'
import { wishesOnBoard } from '@/lib/voice/queries'
import { findBoard } from './find-board'

const perPage = 50
/** How long the board tells of an activity that took place. */
const daysRemembered = 14
/** Answers, and wishes to be claimed, that hang on the board itself. */
const wishesShown = 5
const giftsShown = 3

/** A village's notice board: red list, window, own points, tables of closed months, goods. */
export async function VillageBoard({ slug, query }: { slug: string; query: PageQuery }) {
  const { village, book, notice, window, expiresOn } = await findBoard(slug)
  const read = await reader()
  const [redList, announcements, goods, calendar, answered, unclaimed, years, donated, totals] =
    await Promise.all([
      redListOnBoard(read, village.id),
      announcementsOnBoard(read, village.id, today()),
      goodsOnOffer(read, village.id, today()),
      activitiesOnBoard(read, village.id, today(), addDays(today(), -daysRemembered)),
      wishesOnBoard(read, village.id, 'answered', 1),
      wishesOnBoard(read, village.id, 'unclaimed', 1),
      honouredYears(read, village.id),
      giftsPage(read, village.id, 1, giftsShown),
      book ? monthTotals(read, village.id, { first: book.running, last: book.running }) : [],
    ])
  const [honouredYear] = years
  const { t } = await words()
  const page = Math.min(pageIn(query), Math.max(1, Math.ceil(goods.length / perPage)))
  return (
    <BoardFrame village={village} current="board">
      <h1 className="sr-only">{t('board.titleOf', { village: village.name })}</h1>
      <div className="grid items-start gap-6 lg:grid-cols-[7fr_5fr] lg:grid-rows-[auto_1fr]">
        <div
          id="red-list"
          className={`grid scroll-mt-4 gap-2 ${redList ? 'justify-items-center' : ''}`}
        >
          {redList ? (
            <>
              <RedListPoster
                villageName={village.name}
                list={redList}
                names={village.boardNames}
                most={perPage}
              />
              <a
                href={`/${slug}/red-lists/${redList.period}`}
                className="screen-only inline-flex min-h-target items-center"
              >
                {t('board.redList.all')}
              </a>
            </>
          ) : (
            <BoardSlip id="no-red-list" title={t('board.parts.redList')}>
              <p>{t('board.redList.none')}</p>
            </BoardSlip>
          )}
        </div>
        <div className="grid gap-6 lg:row-span-2">
          <AnnouncementsSlip announcements={announcements} />
          <NoticeSlip slug={slug} notice={notice} today={today()} />
          <ActivitiesSlip
            {...calendar}
            rules={
              calendar.activities.some(({ ruleId }) => ruleId)
                ? await rulesInForce(read, village.id, today())
                : []
            }
          />
          <WindowSlip window={window} expiresOn={expiresOn} />
          {honouredYear && (
            <HonoursSlip
              {...{ slug, year: honouredYear, names: village.boardNames }}
              given={await honoursGiven(read, village.id, honouredYear)}
            />
          )}
          <OwnPointsSlip />
          <WishesSlip
            slug={slug}
            answered={answered.wishes.slice(0, wishesShown)}
            unclaimed={unclaimed.wishes.slice(0, wishesShown)}
          />
        </div>
        <div className="grid gap-6">
          <MonthsSlip
            slug={slug}
            names={village.boardNames}
            latest={book ? { month: book.running, rows: wallTable(totals) } : null}
            periods={book ? completedWith(book.running) : []}
          />
          <DonationsSlip slug={slug} gifts={donated.gifts} />
        </div>
      </div>
      <div className="mt-6">
        <GoodsSlip goods={goods.slice((page - 1) * perPage, page * perPage)} />
        <Pager path={`/${slug}`} query={{}} page={page} total={goods.length} perPage={perPage} />
      </div>
      <p className="screen-only mt-6 text-center">
        <a href="/sign-in" className="inline-flex min-h-target items-center px-4">
          {t('board.signIn')}
        </a>
      </p>
    </BoardFrame>
  )
}
