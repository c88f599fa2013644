import { DataTable } from '@/components/ui/data-table'
import { type Words, words } from '@/lib/request/words'
import type { TraceLine } from '@/lib/supervision/trace-queries'
import { deedText, placeText, subjectText, worthTelling } from './deed-text'
import { changeText } from './fact-text'

/** 留痕, newest first: when, who, what, what changed, and from where. */
export async function TraceTable({ caption, rows }: { caption: string; rows: TraceLine[] }) {
  const said = await words()
  const { t, formats } = said
  return (
    <DataTable
      caption={caption}
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'at',
          head: t('traces.at'),
          unbroken: true,
          wide: true,
          cell: ({ at }) => formats.moment(at),
        },
        { key: 'who', head: t('traces.who'), unbroken: true, cell: ({ staffName }) => staffName },
        {
          key: 'what',
          head: t('traces.what'),
          unbroken: true,
          namesRow: true,
          cell: (trace) => <Done {...trace} said={said} />,
        },
        {
          key: 'subject',
          head: t('traces.subject'),
          wide: true,
          cell: (trace) => <Changed {...trace} said={said} />,
        },
        {
          key: 'source',
          head: t('traces.source'),
          cell: ({ source, deed }) => source || placeText(said, deed),
        },
      ]}
    />
  )
}

function Changed({ said, ...trace }: TraceLine & { said: Words }) {
  const subject = subjectText(said, trace)
  const { changes } = trace
  return (
    <>
      {subject && <span className="block font-bold">{subject}</span>}
      {worthTelling(changes).map((change) => (
        <span key={change.fact} className="block">
          {changeText(said, change)}
        </span>
      ))}
    </>
  )
}

/** What may be looked at by whoever reads traces; the forms beneath are others' to fill in. */
const toLookAt =
  /^\/office\/(?:households|goods|windows|rules|activities|wishes)\/(?:\d+|[\da-f-]{36})(?=\/|$)/

/** Leads to what it was done to, where that has a page. */
function Done({ page, deed, changes, said }: TraceLine & { said: Words }) {
  const name = deedText(said, deed, changes)
  const [subjectPage] = page.match(toLookAt) ?? []
  if (!subjectPage) return name
  return (
    <a href={subjectPage} className="inline-flex min-h-target items-center print:inline">
      {name}
    </a>
  )
}
