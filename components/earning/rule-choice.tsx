import type { ReactNode } from 'react'
import { ruleLists } from '@/lib/ledger/entry-kinds'
import { words } from '@/lib/request/words'
import type { RuleVersionTerms } from '@/lib/rules/terms'
import { RuleLine } from './rule-line'

/** The rules of a day: those this person uses most, then by the five lists; each leads to its sheet. */
export async function RuleChoice(props: {
  rules: readonly RuleVersionTerms[]
  starred: ReadonlySet<string>
  /** Starred ones and those used last; they stand first and not in their lists. */
  usual: readonly RuleVersionTerms[]
  hrefOf: (ruleId: string) => string
}) {
  const { rules, usual, starred, hrefOf } = props
  const { t } = await words()
  const rest = rules.filter((rule) => !usual.includes(rule))
  const lines = (some: readonly RuleVersionTerms[]) =>
    some.map((rule) => (
      <RuleLine
        key={rule.ruleId}
        rule={rule}
        href={hrefOf(rule.ruleId)}
        starred={starred.has(rule.ruleId)}
      />
    ))
  return (
    <>
      {usual.length > 0 && (
        <RuleList label={t('earn.choose.usual')} wide>
          {lines(usual)}
        </RuleList>
      )}
      <div className="gap-x-10 lg:columns-2">
        {ruleLists
          .map((list) => ({ list, of: rest.filter((rule) => rule.list === list) }))
          .filter(({ of }) => of.length > 0)
          .map(({ list, of }) => (
            <RuleList key={list} label={t(`common.lists.${list}`)}>
              {lines(of)}
            </RuleList>
          ))}
      </div>
    </>
  )
}

function RuleList(props: { label: string; wide?: boolean; children: ReactNode }) {
  return (
    <section aria-label={props.label} className="keep-together mb-6 break-inside-avoid">
      <h3 className="border-b-2 border-ink font-bold">{props.label}</h3>
      <ul className={props.wide ? 'list-none lg:grid lg:grid-cols-2 lg:gap-x-10' : 'list-none'}>
        {props.children}
      </ul>
    </section>
  )
}
