import './group-sheet.css'
import { capsOfRule, countingOfRule } from '@/components/rules/rule-words'
import type { HouseholdToTick } from '@/lib/earning/households-to-tick'
import { words } from '@/lib/request/words'
import type { RuleVersionTerms } from '@/lib/rules/terms'
import type { CivilDate } from '@/lib/shared/civil-date'

/** Lines left empty for whoever is not on the list. */
const emptyLines = ['a', 'b', 'c']
/** Households that stay with the empty lines when a list goes over to another page. */
const lastTogether = 3

/**
 * A group's list on paper: number, head and family, a box to tick, and by the rule a column for
 * heads, hours or scores. Black on white, taken along on a board.
 */
export async function GroupSheet(props: {
  village: string
  name: string
  households: readonly HouseholdToTick[]
  terms: RuleVersionTerms
  /** Left to be written where it is not known yet. */
  day: CivilDate | undefined
  signed: boolean
}) {
  const said = await words()
  const { t, formats } = said
  const { village, name, terms, signed } = props
  const home = props.households.filter(({ living }) => living === 'HOME')
  const away = props.households.length - home.length
  const running = t('earn.paper.running', { village, rule: terms.name, group: name })
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
          {/* again on every page of paper: whose list of what a loose sheet is */}
          <tr className="running">
            <td colSpan={4 + Number(counted) + Number(signed)}>{running}</td>
          </tr>
          <tr>
            <th scope="col">{t('earn.paper.came')}</th>
            <th scope="col">{t('earn.paper.number')}</th>
            <th scope="col">{t('earn.paper.head')}</th>
            <th scope="col">{t('earn.paper.members')}</th>
            {counted && <th scope="col">{amountHead()}</th>}
            {signed && <th scope="col">{t('earn.paper.signature')}</th>}
          </tr>
        </thead>
        <tbody>{home.slice(0, -lastTogether).map(line)}</tbody>
        <tbody className="keep-together">
          {home.slice(-lastTogether).map(line)}
          {emptyLines.map((empty) => (
            <tr key={empty}>
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
      <p className="count">
        {t('earn.paper.count', { count: home.length })}
        {away > 0 && ` ${t('earn.paper.away', { count: away })}`}
      </p>
    </section>
  )

  function line({ id, number, headName, names }: HouseholdToTick) {
    return (
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
    )
  }

  function amountHead(): string {
    return terms.scale === 'RANGE'
      ? t('earn.paper.scores')
      : t('earn.island.quantity', { unit: t(`common.units.${terms.unit}`) })
  }
}
