import { notFound, redirect } from 'next/navigation'
import { ActionForm } from '@/components/ui/action-form'
import { Notice } from '@/components/ui/notice'
import { PageHead } from '@/components/ui/page-head'
import { Pager } from '@/components/ui/pager'
import { SubmitButton } from '@/components/ui/submit-button'
import { WishFields } from '@/components/voice/wish-fields'
import { WishTable } from '@/components/voice/wish-table'
import { mayDo } from '@/lib/access/deeds'
import { requireActor } from '@/lib/request/actor'
import { now } from '@/lib/request/clock'
import { type PageQuery, pageIn, wordIn } from '@/lib/request/query'
import { reader } from '@/lib/request/reader'
import { words } from '@/lib/request/words'
import { newId } from '@/lib/shared/id'
import { id } from '@/lib/shared/inputs'
import { openingsPage } from '@/lib/voice/opening-queries'
import { wishesOfOpening, wishesPerPage } from '@/lib/voice/queries'
import { record } from '../../actions'

interface OpeningPageProps {
  params: Promise<{ openingId: string }>
  searchParams: Promise<PageQuery>
}

export async function generateMetadata() {
  const { t } = await words()
  return { title: t('wishes.box.title') }
}

/** One opening of the box: its slips are typed in here one after the other. */
export default async function OpeningPage(props: OpeningPageProps) {
  const { openingId } = await props.params
  const path = `/office/wishes/box/${openingId}`
  const actor = await requireActor('wish.look', path)
  const { villageId, roles } = actor
  const read = await reader()
  if (!id.safeParse(openingId).success) notFound()
  const [opening] = (await openingsPage(read, villageId, 1, openingId)).openings
  if (!opening) notFound()
  const query = await props.searchParams
  const page = pageIn(query)
  const { wishes, total } = await wishesOfOpening(read, villageId, openingId, page)
  if (wishes.length === 0 && page > 1) redirect(path)
  const { t, formats } = await words()
  return (
    <>
      <PageHead
        title={t('wishes.box.one', { date: formats.date(opening.openedOn) })}
        lead={t('wishes.box.presentWere', { names: opening.present })}
        back={{ href: '/office/wishes/box', label: t('wishes.box.title') }}
      />
      {wordIn(query, 'just') === 'recorded' && (
        <div className="mb-5">
          <Notice tone="ok" title={t('wishes.form.done')} />
        </div>
      )}
      {opening.empty ? (
        <p>{t('wishes.box.wasEmpty')}</p>
      ) : (
        <div className="grid gap-8 lg:grid-cols-[26rem_1fr] lg:items-start">
          {mayDo(roles, 'wish.record') && (
            <section
              aria-labelledby="slip"
              className="screen-only border-s-4 border-lacquer bg-sheet p-4"
            >
              <h2 id="slip" className="mb-2 font-serif text-lead">
                {t('wishes.box.slip')}
              </h2>
              <p className="mb-3">{t('wishes.box.slipLead')}</p>
              <ActionForm key={total} action={record}>
                <input type="hidden" name="openingId" value={openingId} />
                <WishFields wishId={newId(now())} />
                <p>
                  <SubmitButton>{t('wishes.form.submit')}</SubmitButton>
                </p>
              </ActionForm>
            </section>
          )}
          {wishes.length === 0 ? (
            <p>{t('wishes.box.typedNone')}</p>
          ) : (
            <WishTable caption={t('wishes.box.typed', { count: total })} wishes={wishes} />
          )}
        </div>
      )}
      <Pager path={path} query={{}} page={page} total={total} perPage={wishesPerPage} />
    </>
  )
}
