import { restoredWords } from '@/components/backups/restored-words'
import { BoardFrame } from '@/components/board/board-frame'
import { BoardSlip } from '@/components/board/board-slip'
import { checksInWords } from '@/components/board/checks-in-words'
import { SealChain } from '@/components/board/seal-chain'
import { PageHead } from '@/components/ui/page-head'
import { Pager } from '@/components/ui/pager'
import { auditReport, type BookSums, bookSums } from '@/lib/audit/queries'
import type { LastAudit } from '@/lib/audit/report'
import { lastBackupAndDrill } from '@/lib/backups/queries'
import { type LastRestore, lastRestore } from '@/lib/backups/trace-restore'
import { sealsPage } from '@/lib/months/seal-queries'
import { type PageQuery, pageIn } from '@/lib/request/query'
import { reader } from '@/lib/request/reader'
import { type Words, words } from '@/lib/request/words'
import { checks } from '@/lib/shared/audit'
import { findBoard } from '../../find-board'

const perPage = 24

interface BookPageProps {
  params: Promise<{ village: string }>
  searchParams: Promise<PageQuery>
}

export async function generateMetadata() {
  const { t } = await words()
  return { title: t('board.book.title') }
}

/** 账本核对: what anybody may hold against the book. Sums, codes and days; no name, no household. */
export default async function BookPage({ params, searchParams }: BookPageProps) {
  const { village } = await findBoard((await params).village)
  const read = await reader()
  const page = pageIn(await searchParams)
  const [sums, restored, { seals, total }] = await Promise.all([
    bookSums(read, village.id),
    lastRestore(read, village.id),
    sealsPage(read, village.id, page, perPage),
  ])
  const { t } = await words()
  const path = `/${village.slug}/book`
  return (
    <BoardFrame village={village} current="book">
      <PageHead title={t('board.book.title')} lead={t('board.book.lead')} />
      <div className="grid items-start gap-6 lg:grid-cols-[5fr_7fr]">
        <div className="grid gap-6">
          <BoardSlip id="sums" title={t('board.book.sums')}>
            <Sums {...sums} />
          </BoardSlip>
          <BoardSlip id="care" title={t('board.book.care')}>
            <Care {...village} {...sums} restored={restored} />
          </BoardSlip>
        </div>
        <BoardSlip long id="seals" title={t('board.book.seals')}>
          <SealChain seals={seals} />
          <Pager {...{ path, page, total, perPage }} query={{}} />
        </BoardSlip>
      </div>
    </BoardFrame>
  )
}

async function Sums(sums: BookSums) {
  const { t } = await words()
  const { lines, sealed, households, inLines, inBalances } = sums
  return (
    <>
      <p>{t('board.book.counts', { lines, households })}</p>
      <p>{t('board.book.inSealed', { sealed, open: lines - sealed })}</p>
      <p>{t('board.book.inLines', { points: inLines })}</p>
      <p>{t('board.book.inBalances', { points: inBalances })}</p>
      <p className="font-bold">
        {t(inLines === inBalances ? 'board.book.equal' : 'board.book.unequal')}
      </p>
    </>
  )
}

interface CareProps extends BookSums {
  id: string
  demo: boolean
  restored: LastRestore | null
}

async function Care({ restored, ...village }: CareProps) {
  const said = await words()
  const { t, formats } = said
  const { last, failed } = auditReport(village.id)
  const copies = lastBackupAndDrill()
  const when = (moment: Date | null) => (moment ? formats.moment(moment) : t('board.book.notYet'))
  return (
    <>
      <p>{t('board.book.audited', { when: when(last?.at ?? null) })}</p>
      {last && <p className="font-bold">{foundInWords(said, last, village)}</p>}
      {last?.found && last.found.length > 0 && (
        <p>{t('board.book.found', { what: checksInWords(said, last.found) })}</p>
      )}
      {failed && (
        <p className="font-bold">{t('board.book.failed', { when: formats.moment(failed.at) })}</p>
      )}
      <p>{t('board.book.daily', { what: checksInWords(said, checks) })}</p>
      {copies ? (
        <>
          <p>{t('board.book.backedUp', { when: when(copies.backup) })}</p>
          <p>{t('board.book.drilled', { when: when(copies.drill) })}</p>
          {copies.failing && <p className="font-bold">{t('board.book.failing')}</p>}
        </>
      ) : (
        <p>{t('board.book.keptElsewhere')}</p>
      )}
      {restored && <p>{restoredWords(said, restored)}</p>}
      {village.demo && <p>{t('board.book.demo')}</p>}
    </>
  )
}

/** What was found is not said to agree while the sums of this moment do not. */
function foundInWords(
  { t }: Words,
  { checked, differences }: LastAudit,
  { inLines, inBalances }: BookSums,
): string {
  if (differences > 0) return t('board.book.unsound', { checked })
  return t(inLines === inBalances ? 'board.book.sound' : 'board.book.since', { checked })
}
