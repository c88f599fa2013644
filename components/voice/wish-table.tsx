import { householdName } from '@/components/households/household-name'
import { DataTable } from '@/components/ui/data-table'
import { words } from '@/lib/request/words'
import type { WishLine } from '@/lib/voice/queries'
import { isOpen } from '@/lib/voice/wish'
import { whereItStands, wishWords } from './wish-words'

/** Wishes, one per line: what, by whom, and where it stands. */
export async function WishTable(props: { caption: string; wishes: readonly WishLine[] }) {
  const said = await words()
  const { t, formats } = said
  return (
    <DataTable
      caption={props.caption}
      rows={props.wishes}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'said',
          head: t('wishes.columns.said'),
          namesRow: true,
          // in full on its own page
          cell: (wish) => (
            <a
              href={`/office/wishes/${wish.id}`}
              className="inline-flex min-h-target items-center py-1"
            >
              <span className="line-clamp-3 print:line-clamp-none">{wishWords(wish)}</span>
            </a>
          ),
        },
        {
          key: 'kind',
          head: t('wishes.form.kind'),
          unbroken: true,
          cell: ({ kind }) => t(`wishes.kinds.${kind}`),
        },
        {
          key: 'who',
          head: t('wishes.columns.who'),
          unbroken: true,
          cell: ({ number, headName }) =>
            number === null || headName === null
              ? t('wishes.nameless')
              : householdName(t, { number, headName }),
        },
        {
          key: 'on',
          head: t('wishes.columns.on'),
          unbroken: true,
          cell: ({ saidOn }) => formats.date(saidOn),
        },
        {
          key: 'state',
          head: t('wishes.columns.state'),
          cell: (wish) =>
            isOpen(wish.state) ? (
              <strong className="text-straw">{whereItStands(said, wish)}</strong>
            ) : (
              whereItStands(said, wish)
            ),
        },
      ]}
    />
  )
}
