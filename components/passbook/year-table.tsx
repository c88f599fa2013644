import { sumColumns } from '@/components/months/sum-columns'
import { DataTable } from '@/components/ui/data-table'
import type { OwnYear } from '@/lib/months/own-year'
import { words } from '@/lib/request/words'
import type { CivilMonth } from '@/lib/shared/civil-date'

/** Months × opening, the five lists, what was redeemed, closing; on a phone each month is a slip. */
export async function YearTable(
  props: OwnYear & {
    caption: string
    /** Where the lines of a month are read; months without lines have no page. */
    hrefOf?: (month: CivilMonth) => string | undefined
  },
) {
  const { t, formats } = await words()
  const { caption, months, total, hrefOf } = props
  return (
    <div className="mb-8 [&_caption]:text-[1em] [&_:is(th,td)]:px-1.5">
      <h2 className="mb-2 font-serif text-lead">{caption}</h2>
      <DataTable
        caption={caption}
        captionHidden
        rows={months}
        rowKey={({ month }) => month}
        columns={[
          {
            key: 'month',
            head: t('passbook.year.monthColumn'),
            namesRow: true,
            unbroken: true,
            cell: ({ month }) => {
              const href = hrefOf?.(month)
              const name = formats.month(month)
              return href ? (
                <a
                  href={href}
                  className="inline-flex min-h-target min-w-target items-center print:min-h-0"
                >
                  {name}
                </a>
              ) : (
                name
              )
            },
            foot: months.length > 1 ? t('passbook.year.total') : undefined,
          },
          ...sumColumns<OwnYear['months'][number]>(t, total)
            .filter(({ key }) => key !== 'net')
            .map((column) => (months.length > 1 ? column : { ...column, foot: undefined })),
        ]}
      />
    </div>
  )
}
