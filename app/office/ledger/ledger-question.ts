import type { LedgerQuestion } from '@/components/ledger/ledger-filter'
import { entryKinds, ruleLists } from '@/lib/ledger/entry-kinds'
import type { LedgerFilter } from '@/lib/ledger/queries'
import { choiceIn, type PageQuery, wordIn } from '@/lib/request/query'
import type { CivilMonth } from '@/lib/shared/civil-date'
import { plainText } from '@/lib/shared/inputs'

/** What the address asks the book for; what it cannot be asked for is left out. */
export function ledgerQuestion(query: PageQuery, months: readonly CivilMonth[]): LedgerQuestion {
  return {
    typed: plainText(wordIn(query, 'household')).slice(0, 40),
    month: choiceIn(query, 'month', months),
    kind: choiceIn(query, 'kind', entryKinds),
    list: choiceIn(query, 'list', ruleLists),
  }
}

/** A household is asked for by its number; a name leads to a choice of numbers first. */
export function filterOf({ typed, ...rest }: LedgerQuestion): LedgerFilter {
  return { ...rest, householdNumber: numberIn(typed) }
}

/** Whether the typed word is a name, which more than one household may answer to. */
export function asksByName({ typed }: LedgerQuestion): boolean {
  return typed !== '' && numberIn(typed) === undefined
}

function numberIn(typed: string): number | undefined {
  return /^\d{1,6}$/.test(typed) ? Number(typed) : undefined
}
