import { notFound } from 'next/navigation'
import { LateNotice } from '@/components/earning/late-notice'
import { SheetFacts } from '@/components/earning/sheet-facts'
import { LinkButton } from '@/components/ui/link-button'
import { PageHead } from '@/components/ui/page-head'
import { Tabs } from '@/components/ui/tabs'
import { mayDo } from '@/lib/access/deeds'
import { bookDates, claimsPageWithin } from '@/lib/earning/queries'
import { sheetById } from '@/lib/earning/sheet-queries'
import { requireActor } from '@/lib/request/actor'
import { choiceIn, type PageQuery, pageIn } from '@/lib/request/query'
import { reader } from '@/lib/request/reader'
import { words } from '@/lib/request/words'
import { id } from '@/lib/shared/inputs'
import { PhotoEvidence } from '../../photos/photo-evidence'
import { DecidedClaims } from './decided-claims'
import { DecidedNotice } from './decided-notice'
import { WaitingClaims } from './waiting-claims'

const list = '/office/review'

export async function generateMetadata() {
  const { t } = await words()
  return { title: t('review.title') }
}

export default async function ReviewSheetPage(props: {
  params: Promise<{ sheetId: string }>
  searchParams: Promise<PageQuery>
}) {
  const { sheetId } = await props.params
  const query = await props.searchParams
  const path = `${list}/${sheetId}`
  const actor = await requireActor('claim.review', path)
  const read = await reader()
  const sheet = id.safeParse(sheetId).success ? await sheetById(read, actor, sheetId) : null
  if (!sheet) notFound()
  const { openMonth } = await bookDates(read, actor.villageId)
  const { t } = await words()
  const finished = sheet.waiting === 0
  const decided = finished || choiceIn(query, 'show', ['decided']) !== undefined
  const counts = { waiting: sheet.waiting, decided: sheet.claims - sheet.waiting }
  const page = claimsPageWithin(pageIn(query), counts[decided ? 'decided' : 'waiting'])
  const part = { actor, sheet, path, page }
  return (
    <>
      <PageHead
        title={sheet.ruleName}
        back={{ href: list, label: t('review.sheet.back') }}
        next={
          finished && (
            <LinkButton href={list} look="primary">
              {t('review.sheet.nextSheet')}
            </LinkButton>
          )
        }
      />
      <div className="grid gap-6">
        <DecidedNotice query={query} finished={finished} />
        {!finished && <LateNotice day={sheet.occurredOn} openMonth={openMonth} />}
        <SheetFacts sheet={sheet} />
        <PhotoEvidence
          actor={actor}
          of="batchId"
          id={sheetId}
          required={sheet.photoRequired && !finished}
        />
        <div>
          <Tabs
            label={t('review.sheet.tabs.label')}
            tabs={(['waiting', 'decided'] as const).map((show) => ({
              href: show === 'decided' ? `${path}?show=decided` : path,
              label: t(`review.sheet.tabs.${show}`),
              count: counts[show],
              current: decided === (show === 'decided'),
            }))}
          />
          {decided ? <DecidedClaims {...part} /> : <WaitingClaims {...part} />}
        </div>
        {mayDo(actor.roles, 'entry.reverse') && !sheet.withdrawnAt && (
          <LinkButton href={`/office/earn/withdraw/${sheetId}`} look="danger">
            {t('earn.withdraw.open')}
          </LinkButton>
        )}
      </div>
    </>
  )
}
