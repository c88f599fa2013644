'use server'

import { z } from 'zod'
import { act } from '@/lib/request/act'
import { readyMadeRules, termsOfReadyMade } from '@/lib/rules/ready-made'
import { adoptRules } from '@/lib/rules/save-rule'
import { watchedRuleBook } from '@/lib/rules/watched-rule-book'
import { civilDate, many, text } from '@/lib/shared/inputs'

export const adopt = act({
  deed: 'rule.change',
  schema: z.object({
    rule: many(z.string(), readyMadeRules.length).pipe(z.array(z.string()).min(1)),
    meeting: text(100),
    since: civilDate,
  }),
  verb: (tx, actor, { rule: ticked, meeting, since }) =>
    adoptRules(tx, actor, {
      rules: readyMadeRules
        .filter(({ key }) => ticked.includes(key))
        .map((rule) => termsOfReadyMade(rule, since)),
      meeting,
    }),
  watches: (tx, actor, _, adopted) => watchedRuleBook(tx, actor, adopted),
  done: () => '/set-up/goods',
})
