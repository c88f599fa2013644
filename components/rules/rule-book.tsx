import type { ReactNode } from 'react'
import { DataTable } from '@/components/ui/data-table'
import { ruleLists } from '@/lib/ledger/entry-kinds'
import { words } from '@/lib/request/words'
import type { RuleWithVersions } from '@/lib/rules/queries'
import { newestVersion, type RuleVersionTerms, versionInForce } from '@/lib/rules/terms'
import { type CivilDate, civilDateOf } from '@/lib/shared/civil-date'
import { CapsInShort } from './caps-in-short'
import { datesOfRule, pointsOfRule } from './rule-words'

interface Line {
  rule: RuleWithVersions
  /** The version in force today, else the newest one: not begun, or over. */
  terms: RuleWithVersions['versions'][number]
}

/** The rule book by the five lists, as it hangs on the wall. */
export async function RuleBook(props: { rules: RuleWithVersions[]; today: CivilDate }) {
  const { t } = await words()
  const lines = props.rules.flatMap((rule): Line[] => {
    const terms = versionInForce(rule.versions, props.today) ?? newestVersion(rule.versions)
    return terms ? [{ rule, terms }] : []
  })
  return (
    <div className={`grid gap-8 print:block print:space-y-8 ${sameColumns}`}>
      {ruleLists
        .map((list) => ({ list, rules: lines.filter(({ terms }) => terms.list === list) }))
        .filter(({ rules }) => rules.length > 0)
        .map(({ list, rules }) => (
          <section key={list} className="grid gap-2 print:block print:space-y-2">
            <h2 className="font-serif text-lead">{t(`common.lists.${list}`)}</h2>
            <RulesOfList lines={rules} caption={t(`common.lists.${list}`)} today={props.today} />
          </section>
        ))}
    </div>
  )
}

/** Five tables that read as one: their columns stand under each other. */
const sameColumns =
  '[&_table]:table-fixed [&_thead_th:nth-child(1)]:w-[21%] [&_thead_th:nth-child(2)]:w-[18%] [&_thead_th:nth-child(3)]:w-[14%] [&_thead_th:nth-child(4)]:w-[18%]'

async function RulesOfList(props: { lines: Line[]; caption: string; today: CivilDate }) {
  const { t, formats } = await words()
  return (
    <DataTable
      caption={props.caption}
      captionHidden
      rows={props.lines}
      rowKey={({ rule }) => rule.id}
      columns={[
        {
          key: 'name',
          head: t('rules.columns.name'),
          namesRow: true,
          cell: ({ rule, terms }) => <a href={`/office/rules/${rule.id}`}>{terms.name}</a>,
        },
        {
          key: 'points',
          head: t('rules.columns.points'),
          cell: ({ terms }) => <strong>{pointsOfRule({ t, formats }, terms)}</strong>,
        },
        {
          key: 'caps',
          head: t('rules.columns.caps'),
          cell: ({ terms }) => <CapsInShort caps={terms} />,
        },
        {
          key: 'dates',
          head: t('rules.columns.dates'),
          cell: ({ rule, terms }) => (
            <span className="text-note">
              <Dates rule={rule} terms={terms} today={props.today} />
            </span>
          ),
        },
        {
          key: 'meeting',
          head: t('rules.columns.meeting'),
          cell: ({ terms }) => <span className="text-note">{terms.meeting}</span>,
        },
      ]}
    />
  )
}

/** From when to when, and what is adopted to come next. */
async function Dates(props: Line & { today: CivilDate }): Promise<ReactNode> {
  const said = await words()
  const { t, formats } = said
  const { rule, terms, today } = props
  if (rule.archivedAt)
    return t('rules.dates.archived', { date: formats.date(civilDateOf(rule.archivedAt)) })
  if (terms.until !== null && terms.until < today)
    return t('rules.dates.ended', { until: formats.date(terms.until) })
  if (terms.since > today) return t('rules.dates.starts', { since: formats.date(terms.since) })
  const next = comingAfter(rule.versions, terms, today)
  return (
    <>
      {datesOfRule(said, terms)}
      {next && (
        <strong className="block">
          {t('rules.dates.next', {
            since: formats.date(next.since),
            points: pointsOfRule(said, next),
          })}
        </strong>
      )}
    </>
  )
}

/** The newest version that is adopted and has not begun. */
function comingAfter<Version extends RuleVersionTerms>(
  versions: readonly Version[],
  current: Version,
  today: CivilDate,
): Version | undefined {
  return newestVersion(
    versions.filter(({ version, since }) => version > current.version && since > today),
  )
}
