import { ActionForm } from '@/components/ui/action-form'
import { DataTable } from '@/components/ui/data-table'
import { SubmitButton } from '@/components/ui/submit-button'
import { Tabs } from '@/components/ui/tabs'
import { writtenDays } from '@/components/windows/written-days'
import type { ProposedWindow } from '@/lib/redemption/propose-window'
import { proposedName } from '@/lib/redemption/proposed-name'
import { words } from '@/lib/request/words'
import { planYearAction } from './actions'

/** What is left of a year's four quarters and its end, with days: planned one by one, or all. */
export async function YearPlan(props: {
  path: string
  year: string
  years: readonly string[]
  proposed: readonly ProposedWindow[]
}) {
  const { path, year, years, proposed } = props
  const { t, labels, formats } = await words()
  const rows = proposed.map((window) => ({ ...window, name: proposedName(labels, window) }))
  return (
    <section className="screen-only mb-10">
      <h2 className="mb-2 font-serif text-lead">{t('windows.year.title', { year })}</h2>
      <Tabs
        label={t('windows.year.tabs')}
        tabs={years.map((other) => ({
          href: `${path}?year=${other}`,
          label: t('windows.year.tab', { year: other }),
          current: other === year,
        }))}
      />
      <DataTable
        caption={t('windows.year.title', { year })}
        captionHidden
        rows={rows}
        rowKey={({ period }) => period}
        empty={<p>{t('windows.year.none', { year })}</p>}
        columns={[
          {
            key: 'name',
            head: t('windows.fields.name'),
            cell: ({ name }) => name,
            namesRow: true,
          },
          {
            key: 'days',
            head: t('windows.fields.days'),
            cell: (window) =>
              writtenDays(formats, { first: window.opensOn, last: window.closesOn }),
          },
          {
            key: 'cutoff',
            head: t('windows.fields.cutoff'),
            cell: ({ cutoffMonth }) => formats.month(cutoffMonth),
          },
          {
            key: 'plan',
            head: t('windows.year.one'),
            action: true,
            cell: ({ period, name }) => (
              <ActionForm action={planYearAction}>
                <input type="hidden" name="year" value={year} />
                <input type="hidden" name="only" value={period} />
                <SubmitButton look="quiet" aria-label={t('windows.year.oneOf', { name })}>
                  {t('windows.year.one')}
                </SubmitButton>
              </ActionForm>
            ),
          },
        ]}
      />
      {rows.length > 0 && <p className="mt-3 max-w-prose text-soft">{t('windows.year.lead')}</p>}
      {rows.length > 1 && (
        <div className="mt-3">
          <ActionForm action={planYearAction}>
            <input type="hidden" name="year" value={year} />
            <SubmitButton>{t('windows.year.all', { count: rows.length })}</SubmitButton>
          </ActionForm>
        </div>
      )}
    </section>
  )
}
