import { householdName } from '@/components/households/household-name'
import { DataTable } from '@/components/ui/data-table'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHead } from '@/components/ui/page-head'
import { Pager } from '@/components/ui/pager'
import {
  duplicatesPerPage,
  type PossibleDuplicate,
  possibleDuplicates,
} from '@/lib/households/duplicate-queries'
import type { Translator } from '@/lib/messages/translator'
import { requireActor } from '@/lib/request/actor'
import { type PageQuery, pageIn } from '@/lib/request/query'
import { reader } from '@/lib/request/reader'
import { words } from '@/lib/request/words'

const path = '/office/households'

export async function generateMetadata() {
  const { t } = await words()
  return { title: t('changes.duplicates.title') }
}

/** Households that look as if they had been written down twice; merging them is one form away. */
export default async function DuplicatesPage(props: { searchParams: Promise<PageQuery> }) {
  const { villageId } = await requireActor('household.change', `${path}/duplicates`)
  const asked = pageIn(await props.searchParams)
  const { pairs, total, page } = await possibleDuplicates(await reader(), villageId, asked)
  const { t } = await words()
  return (
    <>
      <PageHead
        title={t('changes.duplicates.title')}
        lead={t('changes.duplicates.lead')}
        back={{ href: path, label: t('households.title') }}
      />
      {total > 0 && (
        <p className="mb-2 text-soft">{t('changes.duplicates.total', { count: total })}</p>
      )}
      <DataTable
        caption={t('changes.duplicates.title')}
        captionHidden
        empty={<EmptyState>{t('changes.duplicates.none')}</EmptyState>}
        rows={pairs}
        rowKey={({ number, otherNumber }) => `${number} ${otherNumber}`}
        columns={[
          {
            key: 'one',
            head: t('changes.duplicates.one'),
            cell: ({ number, headName, groupName }) => (
              <Household t={t} household={{ number, headName }} groupName={groupName} />
            ),
            namesRow: true,
          },
          {
            key: 'other',
            head: t('changes.duplicates.other'),
            cell: ({ otherNumber: number, otherHeadName: headName, otherGroupName: groupName }) => (
              <Household t={t} household={{ number, headName }} groupName={groupName} />
            ),
          },
          {
            key: 'why',
            head: t('changes.duplicates.why'),
            cell: (pair) => whyAlike(t, pair),
          },
          {
            key: 'merge',
            head: t('changes.choices.merge.name'),
            action: true,
            cell: ({ number, otherNumber }) => (
              <a
                href={`${path}/${otherNumber}/changes/merge?into=${number}`}
                className="inline-flex min-h-target items-center"
              >
                {t('changes.duplicates.merge', { from: String(otherNumber), into: String(number) })}
              </a>
            ),
          },
        ]}
      />
      <Pager
        path={`${path}/duplicates`}
        query={{}}
        page={page}
        total={total}
        perPage={duplicatesPerPage}
      />
    </>
  )
}

function whyAlike(t: Translator, { sameHead, sameGroup, shared }: PossibleDuplicate): string {
  if (shared.length > 1)
    return t('changes.duplicates.samePeople', { count: shared.length, names: shared.join('、') })
  return t(`changes.duplicates.${sameHead && sameGroup ? 'sameHead' : 'maybe'}`)
}

function Household(props: {
  t: Translator
  household: { number: number; headName: string }
  groupName: string
}) {
  const { household, groupName } = props
  return (
    <>
      <a href={`${path}/${household.number}`} className="inline-flex min-h-target items-center">
        {householdName(props.t, household)}
      </a>
      <span className="block text-note text-soft">{groupName}</span>
    </>
  )
}
