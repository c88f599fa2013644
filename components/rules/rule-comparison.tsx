import { DataTable } from '@/components/ui/data-table'
import { type Words, words } from '@/lib/request/words'
import type { RuleWithVersions } from '@/lib/rules/queries'
import { capsOfRule, countingInWords, datesOfRule, pointsOfRule } from './rule-words'

type Version = RuleWithVersions['versions'][number]

/** What a rule said and says, line by line; lines that differ are marked, in words too. */
export async function RuleComparison(props: { before: Version; after: Version }) {
  const said = await words()
  const { t } = said
  const before = linesOf(said, props.before)
  const lines = linesOf(said, props.after).map(({ head, text }, index) => ({
    head,
    before: before[index]?.text ?? '',
    after: text,
  }))
  const versionName = ({ version }: Version) =>
    t('rules.page.version', { version: String(version) })
  return (
    <DataTable
      caption={t('rules.compare.title')}
      captionHidden
      rows={lines}
      rowKey={({ head }) => head}
      columns={[
        { key: 'head', head: t('rules.compare.what'), namesRow: true, cell: ({ head }) => head },
        { key: 'before', head: versionName(props.before), cell: ({ before }) => before },
        {
          key: 'after',
          head: versionName(props.after),
          cell: ({ before, after }) =>
            before === after ? (
              after
            ) : (
              <>
                <strong>{after}</strong>
                <span className="ms-2 rounded-slip border-2 border-lacquer px-2 text-note text-lacquer">
                  {t('rules.compare.changed')}
                </span>
              </>
            ),
        },
      ]}
    />
  )
}

function linesOf(said: Words, terms: Version): { head: string; text: string }[] {
  const { t } = said
  const none = t('rules.compare.none')
  const yesOrNo = (yes: boolean) => t(yes ? 'rules.compare.yes' : 'rules.compare.no')
  return [
    { head: t('rules.columns.name'), text: terms.name },
    { head: t('rules.columns.list'), text: t(`common.lists.${terms.list}`) },
    { head: t('rules.columns.points'), text: pointsOfRule(said, terms) },
    { head: t('rules.form.scale'), text: t(`rules.form.scales.${terms.scale}`) },
    {
      head: t('rules.columns.caps'),
      text: capsOfRule(said, terms, 'capsInShort').join('，') || none,
    },
    { head: t('rules.columns.counting'), text: countingInWords(said, terms) },
    { head: t('rules.compare.review'), text: yesOrNo(terms.singleReview) },
    { head: t('rules.compare.photo'), text: yesOrNo(terms.photoRequired) },
    { head: t('rules.columns.dates'), text: datesOfRule(said, terms) },
    { head: t('rules.columns.meeting'), text: terms.meeting },
  ]
}
