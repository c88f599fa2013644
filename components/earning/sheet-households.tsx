'use client'

import './household-rows.css'
import { type ReactNode, use, useEffect, useId, useMemo, useRef, useState } from 'react'
import { buttonLook } from '@/components/ui/button-look'
import { FieldGroup } from '@/components/ui/field-group'
import { FormContext } from '@/components/ui/form-context'
import { SubmitButton } from '@/components/ui/submit-button'
import { type QuickCommand, quickCommand } from '@/lib/earning/quick-command'
import {
  linesMeant,
  type SheetLine,
  type SheetTerms,
  standingOf,
  sumOfSheet,
} from '@/lib/earning/sheet-lines'
import { fill } from './fill'
import { HouseholdRow } from './household-row'
import { QuickField, QuickKeys } from './quick-field'
import { tickedBefore } from './sheet-form'
import { SheetSumBar } from './sheet-sum-bar'
import type { SheetWords } from './sheet-words'
import { type DraftOfSheet, typedField, useDraftKeeper } from './use-draft-keeper'
import { useSheetTicks } from './use-sheet-ticks'
import { useUnreadInput } from './use-unread-input'

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
  draft: DraftOfSheet
  /** Whether a group can have come as a whole: nobody takes points from all of it at once. */
  wholeGroups: boolean
  /** The day of the deed, beside the quick field. */
  day: ReactNode
  /** What the sheet says and asks for besides, between the quick field and the first household. */
  besides: ReactNode
  /** What is asked about all of them, after the last one. */
  children: ReactNode
}

/**
 * The households of a recording sheet: plain boxes of one form, which a script filters, ticks by
 * the keyboard and adds up. The field a hand goes to comes first. The bar is a piece of the form
 * itself, so that it is in sight from the form's first line to its last.
 */
export function SheetHouseholds(props: SheetHouseholdsProps) {
  const { groups, away, terms, words, draft, children } = props
  const lines = useMemo(() => {
    const all = [...groups.flatMap((group) => group.lines), ...away]
    return new Map(all.map((line) => [line.id, line]))
  }, [groups, away])
  const { restored, state, settle } = use(FormContext)
  const { attempt } = state
  const typedBefore = restored ? String(state.values[typedField] ?? '') : ''
  const [typed, setTyped] = useState(typedBefore)
  const keeper = useDraftKeeper(draft, typed)
  const { root, ticked, decided, tick } = useSheetTicks(lines, keeper.keep)
  // what was refused because nobody was ticked is mended by the first tick
  const refused = state.refusals.some(({ field: at }) => at === 'household')
  const mended = refused && ticked.length > 0 && tickedBefore(state.values, lines).length === 0
  useEffect(() => {
    if (mended) settle('household')
  }, [mended, settle])
  const [onlyTicked, setOnlyTicked] = useState(false)
  const [answered, setAnswered] = useState(attempt)
  if (answered !== attempt) {
    setAnswered(attempt)
    setTyped(typedBefore)
    setOnlyTicked(false)
  }
  const keysId = useId()
  const field = useRef<HTMLInputElement>(null)
  const unread = useUnreadInput(root, field, typed)

  const tickedIds = new Set(ticked.map(({ line }) => line.id))
  const isTicked = ({ id }: SheetLine) => tickedIds.has(id)
  const isFull = ({ soFar }: SheetLine) => standingOf(terms, soFar).full
  const all = [...lines.values()]
  const command =
    typed.trim() === ''
      ? undefined
      : quickCommand({ lines: all, scale: terms.scale, isTicked, isFull }, typed)
  const meant =
    typed.trim() === '' ? undefined : command ? meantBy(command) : linesMeant(all, typed)
  const isMeant = meant && new Set(meant)
  const isShown = (line: SheetLine) =>
    (isMeant?.has(line) ?? true) && (!onlyTicked || isTicked(line))
  const sum = sumOfSheet(terms, decided, ticked)
  const counted = terms.scale === 'PER_UNIT'

  function carryOut(entered: QuickCommand) {
    tick(
      entered.untick.map((line) => ({ line })),
      false,
    )
    tick(entered.tick, true)
  }

  /** Said beside several scores only. */
  const meanOf = ({ id }: SheetLine) => (severalScores.has(id) ? sum.gets.get(id) : undefined)
  const severalScores = new Set(
    ticked.flatMap(({ line, scores }) => (scores && scores.length > 1 ? [line.id] : [])),
  )
  const rows = (some: readonly SheetLine[]) => (
    <ul
      className={counted || terms.scale === 'RANGE' ? 'household-rows counted' : 'household-rows'}
    >
      {some.map((line) => (
        <HouseholdRow
          key={line.id}
          line={line}
          terms={terms}
          ticked={isTicked(line)}
          hidden={!isShown(line)}
          over={sum.over.get(line.id)}
          wrong={sum.wrong.get(line.id)}
          reckoned={sum.wrong.has(line.id) || sum.gets.has(line.id)}
          mean={meanOf(line)}
          words={words}
        />
      ))}
    </ul>
  )
  return (
    <div ref={root} className="contents">
      <div className="grid gap-3">
        <div className="quick-row grid gap-x-8 gap-y-3 md:grid-cols-[auto_minmax(0,1fr)] md:items-start">
          {props.day}
          <QuickField
            key={attempt}
            keysId={keysId}
            field={field}
            typed={typed}
            onType={setTyped}
            command={command}
            meant={meant}
            onCommand={carryOut}
            onFinish={() => submitKey(root.current)?.focus()}
            unread={unread && fill(words.unread, { typed: unread })}
            onlyTicked={onlyTicked}
            onOnlyTicked={setOnlyTicked}
            words={words}
          />
        </div>
        <QuickKeys id={keysId} words={words} />
        {props.besides}
        <FieldGroup name="household" label={<span className="sr-only">{words.households}</span>}>
          <div key={attempt} className="grid gap-5">
            {groups.map((group) => (
              <section key={group.name} hidden={!group.lines.some(isShown)} className="grid gap-1">
                <GroupHead
                  group={group}
                  all={group.lines.every(isTicked)}
                  // of a list that is cut, "all" would be more than meets the eye
                  onTick={
                    meant || onlyTicked || !props.wholeGroups
                      ? undefined
                      : (on) =>
                          tick(
                            group.lines.map((line) => ({ line })),
                            on,
                          )
                  }
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
          </div>
        </FieldGroup>
        {children}
      </div>
      <SheetSumBar sum={sum} counted={counted} kept={keeper.said} words={words}>
        <SubmitButton>{words.submit}</SubmitButton>
      </SheetSumBar>
    </div>
  )
}

/** Households that Enter would do something with; undefined where there are none. */
function meantBy(command: QuickCommand): SheetLine[] | undefined {
  const { tick, untick, before, full } = command
  const meant = [...tick.map(({ line }) => line), ...untick, ...before, ...full]
  return meant.length > 0 ? meant : undefined
}

function submitKey(root: HTMLElement | null): HTMLElement | null {
  return root?.querySelector<HTMLElement>('button[type="submit"]') ?? null
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
