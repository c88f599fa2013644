import { DataTable } from '@/components/ui/data-table'
import { NoticeBox } from '@/components/ui/notice-box'
import type { HouseholdList } from '@/lib/households/read-household-list'
import { formatPoints } from '@/lib/messages/formats'
import { type HouseholdListWords, householdsShown } from './household-list-words'

/** What was understood of a pasted list, line by line, and which lines were not and why. */
export function HouseholdListPreview(props: { list: HouseholdList; words: HouseholdListWords }) {
  const { list, words } = props
  const { households, refused } = list
  const groups = [...new Set(households.map(({ groupName }) => groupName))]
  return (
    <div className="grid gap-6">
      {refused.length > 0 && (
        <NoticeBox tone="stop" word={`${words.refused} (${refused.length})`}>
          <DataTable
            caption={words.refused}
            captionHidden
            rows={refused.slice(0, householdsShown)}
            rowKey={({ line }) => String(line)}
            columns={[
              { key: 'line', head: words.line, cell: ({ line }) => line, numeric: true },
              { key: 'text', head: words.text, cell: ({ text }) => text, namesRow: true },
              {
                key: 'problem',
                head: words.problem,
                cell: ({ problem }) => words.problems[problem],
              },
            ]}
          />
        </NoticeBox>
      )}
      {households.length === 0 ? (
        <NoticeBox tone="warn" word={words.nothing} />
      ) : (
        <NoticeBox tone="info" word={`${words.understood}: ${households.length}`}>
          {words.groups} ({groups.length}): {groups.join('、')}
          {list.unused.length > 0 && (
            <p>
              {words.unused}: {list.unused.join('、')}
            </p>
          )}
          {households.length > householdsShown && <p>{words.more}</p>}
        </NoticeBox>
      )}
      <HouseholdTable list={list} words={words} />
    </div>
  )
}

function points(figure: number | undefined): string {
  return figure === undefined ? '' : formatPoints(figure)
}

function HouseholdTable({ list, words }: { list: HouseholdList; words: HouseholdListWords }) {
  const { columns } = words
  if (list.households.length === 0) return null
  return (
    <DataTable
      caption={words.understood}
      captionHidden
      rows={list.households.slice(0, householdsShown)}
      rowKey={({ line }) => String(line)}
      columns={[
        {
          key: 'number',
          head: columns.number,
          cell: ({ number }) => number ?? words.numberNext,
          numeric: true,
        },
        {
          key: 'head',
          head: columns.head,
          cell: ({ headName, namesake }) => (
            <>
              {headName}
              {namesake && <span className="block text-note text-straw">{words.namesake}</span>}
            </>
          ),
          namesRow: true,
        },
        { key: 'group', head: columns.group, cell: ({ groupName }) => groupName },
        { key: 'members', head: columns.members, cell: ({ members }) => members.join('、') },
        {
          key: 'opening',
          head: columns.opening,
          cell: ({ opening }) => points(opening),
          numeric: true,
        },
        {
          key: 'earned',
          head: columns.earned,
          cell: ({ earnedThisQuarter }) => points(earnedThisQuarter),
          numeric: true,
        },
      ]}
    />
  )
}
