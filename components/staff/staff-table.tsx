import { DataTable } from '@/components/ui/data-table'
import type { StaffLine } from '@/lib/access/queries'
import { words } from '@/lib/request/words'

/** Everybody with a sign-in. Without `changeable` nobody can be led to a form they may not send. */
export async function StaffTable(props: { staff: StaffLine[]; changeable: boolean }) {
  const { t, formats } = await words()
  // a line ends between two households, not within one
  const household = ({ number, headName }: { number: number; headName: string }) =>
    t('common.household.numbered', { number: String(number), head: headName }).replaceAll(
      ' ',
      '\u00a0',
    )
  return (
    <DataTable
      caption={t('staff.table.caption')}
      captionHidden
      rows={props.staff}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'name',
          head: t('staff.table.name'),
          unbroken: true,
          namesRow: true,
          cell: ({ name }) => name,
        },
        {
          key: 'signInName',
          head: t('staff.table.signInName'),
          unbroken: true,
          cell: ({ signInName }) => <code>{signInName}</code>,
        },
        {
          key: 'roles',
          head: t('staff.table.roles'),
          cell: ({ roles, groups }) => {
            const parts = roles.map((part) => {
              const role = t(`common.roles.${part}`)
              return part === 'LEADER' && groups.length > 0
                ? t('staff.table.leads', { role, groups: formats.list(groups) })
                : role
            })
            return <span className="break-keep">{formats.list(parts)}</span>
          },
        },
        {
          key: 'household',
          head: t('staff.table.household'),
          unbroken: true,
          cell: (person) => person.household && household(person.household),
        },
        {
          key: 'relatives',
          head: t('staff.table.relatives'),
          cell: ({ relatives }) =>
            relatives.length > 0 && (
              <span className="break-keep">{formats.list(relatives.map(household))}</span>
            ),
        },
        {
          key: 'state',
          head: t('staff.table.state'),
          unbroken: true,
          action: props.changeable,
          cell: ({ id, name, retiredAt }) => {
            if (retiredAt) return t('staff.table.retired')
            if (!props.changeable) return t('staff.table.active')
            return (
              <>
                <a
                  href={`/office/staff/${id}`}
                  aria-label={t('staff.changePage.title', { name })}
                  className="inline-flex min-h-target items-center print:hidden"
                >
                  {t('staff.table.change')}
                </a>
                <span className="hidden print:inline">{t('staff.table.active')}</span>
              </>
            )
          },
        },
      ]}
    />
  )
}
