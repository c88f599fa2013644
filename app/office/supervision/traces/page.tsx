import { askedWords } from '@/components/supervision/asked-words'
import { deedsMeant } from '@/components/supervision/deed-text'
import { codesMeant, isHollow } from '@/components/supervision/fact-text'
import { TraceFilter } from '@/components/supervision/trace-filter'
import { TraceTable } from '@/components/supervision/trace-table'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHead } from '@/components/ui/page-head'
import { Pager } from '@/components/ui/pager'
import { PrintButton } from '@/components/ui/print-button'
import { listStaff } from '@/lib/access/queries'
import { tracedDeeds } from '@/lib/access/traced-deeds'
import { refusalText } from '@/lib/messages/refusal-text'
import { requireActor } from '@/lib/request/actor'
import { today } from '@/lib/request/clock'
import { choiceIn, type PageQuery, pageIn, wordIn } from '@/lib/request/query'
import { reader } from '@/lib/request/reader'
import { words } from '@/lib/request/words'
import { type CivilDate, isCivilDate } from '@/lib/shared/civil-date'
import {
  type TraceFilter as Asked,
  tracesPage,
  tracesPerPage,
} from '@/lib/supervision/trace-queries'

const path = '/office/supervision/traces'

export async function generateMetadata() {
  const { t } = await words()
  return { title: t('traces.title') }
}

/** 留痕: who did what in the office, to be searched by who supervises it. */
export default async function TracesPage(props: { searchParams: Promise<PageQuery> }) {
  const { villageId } = await requireActor('supervision.look', path)
  const query = await props.searchParams
  const read = await reader()
  const staff = await listStaff(read, villageId)
  const asked: Asked = {
    staffId: staff.find(({ id }) => id === wordIn(query, 'who'))?.id,
    deed: choiceIn(query, 'what', tracedDeeds),
    from: dayIn(query, 'from'),
    through: dayIn(query, 'through'),
    text: wordIn(query, 'text') || undefined,
  }
  const page = pageIn(query)
  const said = await words()
  const meaning = (text: string) => ({
    codes: codesMeant(said, text),
    deeds: deedsMeant(said, text),
    hollow: isHollow(said, text),
  })
  const sought = { ...asked, meaning, today: today() }
  const { traces, total } = await tracesPage(read, villageId, sought, page)
  const { t, formats } = said
  const { staffId: who, deed: what, ...rest } = asked
  const name = staff.find(({ id }) => id === who)?.name
  return (
    <>
      <PageHead
        title={t('traces.title')}
        lead={<span className="screen-only">{t('traces.lead')}</span>}
        back={{ href: '/office/supervision', label: t('supervision.title') }}
        next={<PrintButton look="quiet">{t('traces.print')}</PrintButton>}
      />
      <TraceFilter path={path} staff={staff} asked={asked} />
      <p className="paper-only">
        {t('traces.printed', { date: formats.date(today()) })} {askedWords(said, asked, name)}
      </p>
      {traces.length === 0 ? (
        <EmptyState>
          {isBackwards(asked) ? refusalText(said, { code: 'END_BEFORE_START' }) : t('traces.none')}
        </EmptyState>
      ) : (
        <TraceTable caption={t('traces.found', { count: total })} rows={traces} />
      )}
      <Pager
        path={path}
        query={{ who, what, ...rest }}
        page={page}
        total={total}
        perPage={tracesPerPage}
      />
    </>
  )
}

function dayIn(query: PageQuery, name: string): CivilDate | undefined {
  const word = wordIn(query, name)
  return isCivilDate(word) ? word : undefined
}

function isBackwards({ from, through }: Asked): boolean {
  return from !== undefined && through !== undefined && through < from
}
