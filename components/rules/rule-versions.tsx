import { DataTable } from '@/components/ui/data-table'
import { words } from '@/lib/request/words'
import type { RuleWithVersions } from '@/lib/rules/queries'
import { neverHeld } from '@/lib/rules/terms'
import { CapsInShort } from './caps-in-short'
import { countingInWords, datesOfRule, pointsOfRule } from './rule-words'

/** Every version of a rule, the newest first: what was adopted when, and by which meeting. */
export async function RuleVersions(props: {
  versions: RuleWithVersions['versions']
  /** The version in force, if there is one. */
  current: number | undefined
}) {
  const said = await words()
  const { t } = said
  return (
    <DataTable
      caption={t('rules.page.versions')}
      captionHidden
      rows={props.versions}
      rowKey={({ version }) => String(version)}
      columns={[
        {
          key: 'version',
          head: t('rules.columns.version'),
          namesRow: true,
          cell: ({ version, name }) => (
            <>
              {t('rules.page.version', { version: String(version) })}
              {version === props.current && (
                <span className="ms-2 rounded-slip border-2 border-jade px-2 text-note text-jade">
                  {t('rules.page.inForce')}
                </span>
              )}
              <span className="block font-normal">{name}</span>
            </>
          ),
        },
        {
          key: 'dates',
          head: t('rules.columns.dates'),
          cell: (version) => (
            <>
              {datesOfRule(said, version)}
              {neverHeld(version, props.versions) && (
                <span className="block text-straw">{t('rules.page.neverHeld')}</span>
              )}
            </>
          ),
        },
        {
          key: 'list',
          head: t('rules.columns.list'),
          cell: ({ list }) => t(`common.lists.${list}`),
        },
        {
          key: 'points',
          head: t('rules.columns.points'),
          unbroken: true,
          cell: (version) => pointsOfRule(said, version),
        },
        {
          key: 'caps',
          head: t('rules.columns.caps'),
          cell: (version) => <CapsInShort caps={version} />,
        },
        {
          key: 'counting',
          head: t('rules.columns.counting'),
          cell: (version) => (
            <>
              {countingInWords(said, version)}
              {version.singleReview && <span className="block">{t('rules.alone')}</span>}
              {version.photoRequired && <span className="block">{t('rules.byPhoto')}</span>}
            </>
          ),
        },
        {
          key: 'meeting',
          head: t('rules.columns.meeting'),
          cell: ({ meeting }) => meeting,
        },
      ]}
    />
  )
}
