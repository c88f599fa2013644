import { redirect } from 'next/navigation'
import { ActionForm } from '@/components/ui/action-form'
import { CheckboxField } from '@/components/ui/checkbox-field'
import { DataTable } from '@/components/ui/data-table'
import { DateField } from '@/components/ui/date-field'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHead } from '@/components/ui/page-head'
import { Pager } from '@/components/ui/pager'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextField } from '@/components/ui/text-field'
import { todayOf } from '@/lib/access/actor'
import { mayDo } from '@/lib/access/deeds'
import { requireActor } from '@/lib/request/actor'
import { now } from '@/lib/request/clock'
import { type PageQuery, pageIn } from '@/lib/request/query'
import { reader } from '@/lib/request/reader'
import { words } from '@/lib/request/words'
import { newId } from '@/lib/shared/id'
import { openingsPage, openingsPerPage } from '@/lib/voice/opening-queries'
import { openTheBox } from '../actions'

const path = '/office/wishes/box'

export async function generateMetadata() {
  const { t } = await words()
  return { title: t('wishes.box.title') }
}

/** 开箱登记: every opening of the wooden box, and the form for the next one. */
export default async function BoxPage(props: { searchParams: Promise<PageQuery> }) {
  const actor = await requireActor('wish.look', path)
  const page = pageIn(await props.searchParams)
  const { openings, total } = await openingsPage(await reader(), actor.villageId, page)
  if (openings.length === 0 && page > 1) redirect(path)
  const { t, formats } = await words()
  return (
    <>
      <PageHead
        title={t('wishes.box.title')}
        lead={t('wishes.box.lead')}
        back={{ href: '/office/wishes', label: t('wishes.title') }}
      />
      <div className="grid gap-8 lg:grid-cols-[1fr_24rem] lg:items-start">
        {mayDo(actor.roles, 'wish.record') && (
          <section
            aria-labelledby="open"
            className="screen-only border-s-4 border-lacquer bg-sheet p-4 lg:order-last"
          >
            <h2 id="open" className="mb-2 font-serif text-lead">
              {t('wishes.box.open')}
            </h2>
            <ActionForm action={openTheBox}>
              <input type="hidden" name="openingId" value={newId(now())} />
              <DateField
                name="openedOn"
                label={t('wishes.box.openedOn')}
                defaultValue={todayOf(actor)}
                max={todayOf(actor)}
              />
              <TextField
                name="present"
                label={t('wishes.box.present')}
                hint={t('wishes.box.presentHint')}
                maxLength={120}
              />
              <CheckboxField name="empty" label={t('wishes.box.empty')} />
              <p>
                <SubmitButton>{t('wishes.box.submit')}</SubmitButton>
              </p>
            </ActionForm>
          </section>
        )}
        {openings.length === 0 ? (
          <EmptyState>{t('wishes.box.none')}</EmptyState>
        ) : (
          <DataTable
            caption={t('wishes.box.found', { count: total })}
            rows={openings}
            rowKey={({ id }) => id}
            columns={[
              {
                key: 'on',
                head: t('wishes.box.columns.on'),
                namesRow: true,
                unbroken: true,
                cell: ({ id, openedOn }) => (
                  <a href={`${path}/${id}`} className="inline-flex min-h-target items-center">
                    {formats.date(openedOn)}
                  </a>
                ),
              },
              {
                key: 'present',
                head: t('wishes.box.columns.present'),
                cell: ({ present }) => present,
              },
              {
                key: 'slips',
                head: t('wishes.box.columns.slips'),
                unbroken: true,
                cell: ({ empty, slips }) =>
                  empty ? t('wishes.box.isEmpty') : t('wishes.box.slips', { count: slips }),
              },
              {
                key: 'by',
                head: t('wishes.box.columns.by'),
                cell: ({ recordedBy }) => recordedBy,
              },
            ]}
          />
        )}
      </div>
      <Pager path={path} query={{}} page={page} total={total} perPage={openingsPerPage} />
    </>
  )
}
