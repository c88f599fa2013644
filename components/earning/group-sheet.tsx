import './group-sheet.css'
import { capsOfRule, countingOfRule } from '@/components/rules/rule-words'
import type { HouseholdToTick } from '@/lib/earning/households-to-tick'
import { words } from '@/lib/request/words'
import type { RuleVersionTerms } from '@/lib/rules/terms'
import type { CivilDate } from '@/lib/shared/civil-date'

/** Lines left empty for whoever is not on the list. */
const emptyLines = ['a', 'b', 'c']

/**
 * A group's list on paper: number, head and family, a box to tick, and by the rule a column for
 * heads, hours or scores. Black on white, taken along on a board.
 */
export async function GroupSheet(props: {
  name: string
  households: readonly HouseholdToTick[]
  terms: RuleVersionTerms
  /** Left to be written where it is not known yet. */
  day: CivilDate | undefined
  signed: boolean
}) {
  const said = await words()
  const { t, formats } = said
  const { name, terms, signed } = props
  const home = props.households.filter(({ living }) => living === 'HOME')
  const away = props.households.length - home.length
  const counted = terms.scale === 'PER_UNIT' || terms.scale === 'RANGE'
  const blanks = [
    { label: t('earn.paper.day'), value: props.day && formats.date(props.day) },
    { label: t('earn.paper.place') },
    { label: t('earn.paper.leader') },
    ...(terms.scale === 'RANGE' ? [{ label: t('earn.sheet.judges') }] : []),
  ]
  return (
    <section className="group-sheet">
      <header>
        <h2>{t('earn.paper.heading', { rule: terms.name, group: name })}</h2>
        <p>{[countingOfRule(said, terms), ...capsOfRule(said, terms)].join(' ')}</p>
        <dl>
          {blanks.map(({ label, value }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </header>
      <table>
        <caption className="sr-only">{name}</caption>
        <thead>
          <tr>
            <th scope="col">{t('earn.paper.came')}</th>
            <th scope="col">{t('earn.paper.number')}</th>
            <th scope="col">{t('earn.paper.head')}</th>
            <th scope="col">{t('earn.paper.members')}</th>
            {counted && <th scope="col">{amountHead()}</th>}
            {signed && <th scope="col">{t('earn.paper.signature')}</th>}
          </tr>
        </thead>
        <tbody>
          {home.map(({ id, number, headName, names }) => (
            <tr key={id}>
              <td>
                <i className="tick" />
              </td>
              <td>{number}</td>
              <th scope="row">{headName}</th>
              <td>{names.filter((member) => member !== headName).join(' ')}</td>
              {counted && <td className="to-write" />}
              {signed && <td className="to-write" />}
            </tr>
          ))}
          {emptyLines.map((line) => (
            <tr key={line}>
              <td>
                <i className="tick" />
              </td>
              <td />
              <th scope="row" />
              <td />
              {counted && <td className="to-write" />}
              {signed && <td className="to-write" />}
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        {t('earn.paper.count', { count: home.length })}
        {away > 0 && ` ${t('earn.paper.away', { count: away })}`}
      </p>
    </section>
  )

  function amountHead(): string {
    return terms.scale === 'RANGE'
      ? t('earn.paper.scores')
      : t('earn.island.quantity', { unit: t(`common.units.${terms.unit}`) })
  }
}
