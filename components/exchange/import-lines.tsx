import { DataTable } from '@/components/ui/data-table'
import type { Column } from '@/lib/exchange/column'
import type { LineOfImport } from '@/lib/exchange/queries'
import { refusalText } from '@/lib/messages/refusal-text'
import { words } from '@/lib/request/words'
import type { Refusal } from '@/lib/shared/result'

/** The lines of a file: what each is about, what becomes of it, and why. */
export async function ImportLines(props: {
  lines: readonly LineOfImport[]
  columns: readonly Column[]
}) {
  const { t } = await words()
  return (
    <DataTable
      caption={t('exchange.report.caption')}
      captionHidden
      rows={props.lines}
      rowKey={({ line, label }) => `${line} ${label}`}
      empty={<p className="text-soft">{t('exchange.report.none')}</p>}
      columns={[
        { key: 'line', head: t('exchange.report.line'), numeric: true, cell: ({ line }) => line },
        {
          key: 'what',
          head: t('exchange.report.what'),
          namesRow: true,
          cell: ({ label }) => <span className="break-words">{label}</span>,
        },
        {
          key: 'outcome',
          head: t('exchange.report.outcome'),
          unbroken: true,
          cell: ({ outcome, state }) => (
            <>
              <span className={outcome === 'REFUSED' ? 'font-bold text-lacquer' : undefined}>
                {t(`exchange.outcomes.${outcome}`)}
              </span>
              {state !== 'READ' && (
                <span className="ms-2 text-soft">{t(`exchange.lineStates.${state}`)}</span>
              )}
            </>
          ),
        },
        {
          key: 'why',
          head: t('exchange.report.why'),
          cell: (line) => <Remarks line={line} columns={props.columns} />,
        },
      ]}
    />
  )
}

async function Remarks(props: { line: LineOfImport; columns: readonly Column[] }) {
  const said = await words()
  const { t, locale } = said
  const { changes = [], reads = [], refusals = [], newGroup, sameDay, skipped, left } = props.line
  const blank = (value: string) => value || t('exchange.report.blank')
  const under = (key: string | undefined, text: string) => {
    const column = props.columns.find((known) => known.key === key)
    const heading = locale === 'en' ? column?.english : column?.heading
    if (heading === undefined) return text
    return locale === 'en' ? `${heading}: ${text}` : `${heading}：${text}`
  }
  const headed = (refusal: Refusal) => under(refusal.field, refusalText(said, refusal))
  const read = reads.map(({ key, value }) => under(key, blank(String(value))))
  const remarks = [
    ...(newGroup ? [t('exchange.report.newGroup', { name: newGroup })] : []),
    ...(read.length > 0 ? [read.join(locale === 'en' ? '; ' : '；')] : []),
    ...changes.map(({ heading, from, to }) =>
      t('exchange.report.change', { heading, from: blank(from), to: blank(to) }),
    ),
    ...refusals.map(headed),
    ...(sameDay ? [t('exchange.report.sameDay')] : []),
    ...(skipped ? [t(`exchange.skipped.${skipped}`)] : []),
    ...(left ? [headed(left)] : []),
  ]
  if (remarks.length === 0) return null
  return (
    <ul>
      {remarks.map((remark) => (
        <li key={remark}>{remark}</li>
      ))}
    </ul>
  )
}
