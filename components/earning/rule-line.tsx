import { capsOfRule, pointsOfRule } from '@/components/rules/rule-words'
import { words } from '@/lib/request/words'
import type { RuleVersionTerms } from '@/lib/rules/terms'

/** A rule that leads to its sheet, with the star that keeps it first. Stands in a form. */
export async function RuleLine(props: { rule: RuleVersionTerms; href: string; starred: boolean }) {
  const { rule, starred } = props
  const said = await words()
  const star = said.t(`earn.choose.${starred ? 'unstar' : 'star'}`, { rule: rule.name })
  return (
    <li className="flex items-center border-b border-line">
      <button
        type="submit"
        name={starred ? 'unstar' : 'star'}
        value={rule.ruleId}
        title={star}
        aria-label={star}
        className={`min-h-target min-w-target flex-none text-lead ${starred ? 'text-lacquer' : 'text-edge'}`}
      >
        {starred ? '★' : '☆'}
      </button>
      <a
        href={props.href}
        className="flex min-h-target flex-1 items-baseline justify-between gap-x-4 px-1 max-sm:flex-col py-2 text-ink no-underline hover:bg-shade"
      >
        <span className="font-bold text-pen underline underline-offset-4">{rule.name}</span>
        <span className="sm:flex-none sm:text-end">
          {pointsOfRule(said, rule)}
          {capsOfRule(said, rule).map((cap) => (
            <span key={cap} className="block text-note text-soft">
              {cap}
            </span>
          ))}
        </span>
      </a>
    </li>
  )
}
