import { DataTable } from '@/components/ui/data-table'
import type { Column } from '@/lib/exchange/column'
import { words } from '@/lib/request/words'

/** The columns of a kind of table: how they are called and how they are filled in. */
export async function ColumnGuide(props: {
  columns: readonly Column[]
  needs: readonly (readonly string[])[]
}) {
  const { t, locale } = await words()
  const needed = (key: string) => props.needs.some((keys) => keys.length === 1 && keys[0] === key)
  const inEnglish = locale === 'en'
  const example = ({ example: chinese, englishExample = chinese }: Column) =>
    String((inEnglish ? englishExample : chinese) ?? '')
  return (
    <DataTable
      caption={t('exchange.form.headings')}
      captionHidden
      rows={props.columns.filter(({ note }) => note !== '')}
      rowKey={({ key }) => key}
      columns={[
        {
          key: 'heading',
          head: t('exchange.columns.heading'),
          namesRow: true,
          unbroken: true,
          cell: ({ key, heading, english }) =>
            `${inEnglish ? `${heading} · ${english}` : heading}${needed(key) ? ' *' : ''}`,
        },
        {
          key: 'note',
          head: t('exchange.columns.note'),
          cell: ({ note, englishNote }) => (inEnglish ? englishNote : note),
        },
        { key: 'example', head: t('exchange.columns.example'), cell: example },
      ]}
    />
  )
}
