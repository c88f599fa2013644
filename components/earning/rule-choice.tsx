import { capsOfRule, pointsOfRule } from '@/components/rules/rule-words'
import { ruleLists } from '@/lib/ledger/entry-kinds'
import { words } from '@/lib/request/words'
import type { RuleVersionTerms } from '@/lib/rules/terms'

/** The rules of a day by the five lists; each leads to its sheet. */
export async function RuleChoice(props: {
  rules: readonly RuleVersionTerms[]
  hrefOf: (ruleId: string) => string
}) {
  const said = await words()
  const lists = ruleLists
    .map((list) => ({ list, rules: props.rules.filter((rule) => rule.list === list) }))
    .filter(({ rules }) => rules.length > 0)
  return (
    <div className="gap-x-10 lg:columns-2">
      {lists.map(({ list, rules }) => (
        <section key={list} className="keep-together mb-6 break-inside-avoid">
          <h3 className="border-b-2 border-ink font-bold">{said.t(`common.lists.${list}`)}</h3>
          <ul className="list-none">
            {rules.map((rule) => (
              <li key={rule.ruleId} className="border-b border-line">
                <a
                  href={props.hrefOf(rule.ruleId)}
                  className="flex min-h-target flex-wrap items-baseline justify-between gap-x-4 px-1 py-2 text-ink no-underline hover:bg-shade"
                >
                  <span className="font-bold text-pen underline underline-offset-4">
                    {rule.name}
                  </span>
                  <span className="text-end">
                    {pointsOfRule(said, rule)}
                    {capsOfRule(said, rule).map((cap) => (
                      <span key={cap} className="block text-note text-soft">
                        {cap}
                      </span>
                    ))}
                  </span>
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}
