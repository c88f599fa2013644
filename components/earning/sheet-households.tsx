'use client'

import './household-rows.css'
import { type ReactNode, use, useMemo, useState } from 'react'
import { buttonLook } from '@/components/ui/button-look'
import { FormContext } from '@/components/ui/form-context'
import { SubmitButton } from '@/components/ui/submit-button'
import {
  linesMeant,
  type SheetLine,
  type SheetTerms,
  standingOf,
  sumOfSheet,
} from '@/lib/earning/sheet-lines'
import { fill } from './fill'
import { HouseholdRow } from './household-row'
import { HouseholdSearch } from './household-search'
import { SheetSumBar } from './sheet-sum-bar'
import type { SheetWords } from './sheet-words'
import { useSheetTicks } from './use-sheet-ticks'

export interface SheetGroup {
  name: string
  lines: readonly SheetLine[]
}

interface SheetHouseholdsProps {
  /** Households that live in the village, group by group. */
  groups: readonly SheetGroup[]
  /** Away for work or moved: offered behind a disclosure. */
  away: readonly SheetLine[]
  terms: SheetTerms
  words: SheetWords
  /** What is asked about all of them, after the last one. */
  children: ReactNode
}

/**
 * The households of a recording sheet: plain boxes of one form, which a script filters, ticks by
 * the keyboard and adds up. Made anew after each answer, as all fields are.
 */
export function SheetHouseholds(props: SheetHouseholdsProps) {
  const { state } = use(FormContext)
  return <Households key={state.attempt} {...props} />
}

function Households({ groups, away, terms, words, children }: SheetHouseholdsProps) {
  const lines = useMemo(() => {
    const all = [...groups.flatMap((group) => group.lines), ...away]
    return new Map(all.map((line) => [line.id, line]))
  }, [groups, away])
  const { root, ticked, decided, tick } = useSheetTicks(lines)
  const [typed, setTyped] = useState('')
  const [onlyTicked, setOnlyTicked] = useState(false)

  const tickedIds = new Set(ticked.map(({ line }) => line.id))
  const isTicked = ({ id }: SheetLine) => tickedIds.has(id)
  const meant = typed === '' ? undefined : linesMeant([...lines.values()], typed)
  const isMeant = meant && new Set(meant)
  const isShown = (line: SheetLine) =>
    (isMeant?.has(line) ?? true) && (!onlyTicked || isTicked(line))
  const sum = sumOfSheet(terms, decided, ticked)
  const counted = terms.scale === 'PER_UNIT'
  const rows = (some: readonly SheetLine[]) => (
    <ul className={counted ? 'household-rows counted' : 'household-rows'}>
      {some.map((line) => (
        <HouseholdRow
          key={line.id}
          line={line}
          terms={terms}
          ticked={isTicked(line)}
          hidden={!isShown(line)}
          over={sum.over.get(line.id)}
          words={words}
        />
      ))}
    </ul>
  )
  return (
    <div ref={root} className="grid gap-5">
      <HouseholdSearch
        typed={typed}
        onType={setTyped}
        meant={meant}
        isTicked={isTicked}
        isFull={({ soFar }) => standingOf(terms, soFar).full}
        onTick={(line) => tick([line], true)}
        onlyTicked={onlyTicked}
        onOnlyTicked={setOnlyTicked}
        words={words}
      />
      {groups.map((group) => (
        <section key={group.name} hidden={!group.lines.some(isShown)} className="grid gap-1">
          <GroupHead
            group={group}
            all={group.lines.every(isTicked)}
            // of a list that is cut, "all" would be more than meets the eye
            onTick={meant || onlyTicked ? undefined : (on) => tick(group.lines, on)}
            words={words}
          />
          {rows(group.lines)}
        </section>
      ))}
      {away.length > 0 && (
        <details
          hidden={!away.some(isShown)}
          open={meant !== undefined || away.some(isTicked) || undefined}
        >
          <summary className="py-2 font-serif text-lead">
            {fill(words.away, { count: away.length })}
          </summary>
          {rows(away)}
        </details>
      )}
      {children}
      <SheetSumBar sum={sum} counted={counted} words={words}>
        <SubmitButton>{words.submit}</SubmitButton>
      </SheetSumBar>
    </div>
  )
}

/** The name of a group, and the key that ticks it as a whole. */
function GroupHead(props: {
  group: SheetGroup
  all: boolean
  onTick: ((on: boolean) => void) | undefined
  words: SheetWords
}) {
  const { group, all, onTick, words } = props
  return (
    <header className="flex flex-wrap items-center justify-between gap-x-4 border-b-2 border-ink">
      <h3 className="font-serif text-lead">
        {fill(words.group, { name: group.name, count: group.lines.length })}
      </h3>
      {onTick && (
        <span className="needs-script">
          <button type="button" onClick={() => onTick(!all)} className={buttonLook()}>
            {all ? words.allNot : words.all}
          </button>
        </span>
      )}
    </header>
  )
}
