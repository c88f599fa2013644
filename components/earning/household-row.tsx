'use client'

import { memo, use } from 'react'
import { FieldError } from '@/components/ui/field-error'
import { FormContext } from '@/components/ui/form-context'
import { fieldId } from '@/components/ui/use-field'
import {
  type SheetLine,
  type SheetTerms,
  standingOf,
  type WrongAmount,
} from '@/lib/earning/sheet-lines'
import type { Cap } from '@/lib/rules/caps'
import { fill } from './fill'
import { memberField, quantityField, scoresField, tickField } from './sheet-form'
import type { SheetWords } from './sheet-words'

interface HouseholdRowProps {
  line: SheetLine
  terms: SheetTerms
  ticked: boolean
  hidden: boolean
  /** The cap that this deed would break. */
  over: Cap | undefined
  /** What is wrong with its quantity or the judges' scores, and whether they were reckoned at all. */
  wrong: WrongAmount | undefined
  reckoned: boolean
  /** What several scores come to. */
  mean: number | undefined
  words: SheetWords
}

/** A household to tick: what it has by the rule, and once ticked, how many and who. */
export const HouseholdRow = memo(function HouseholdRow(props: HouseholdRowProps) {
  const { line, terms, ticked, hidden, over, wrong, words } = props
  const { formId, state } = use(FormContext)
  const id = fieldId(formId, tickField(line))
  const { full } = standingOf(terms, line.soFar)
  const fields = [tickField(line), memberField(line)]
  // what is wrong with a quantity or scores is said as they stand now
  if (!props.reckoned) fields.push(quantityField(line), scoresField(line))
  const errors = state.refusals.flatMap(({ field, message }) =>
    field !== undefined && fields.includes(field) ? [message] : [],
  )
  return (
    <li hidden={hidden}>
      <label>
        <input
          type="checkbox"
          id={id}
          name="household"
          value={line.id}
          defaultChecked={ticked}
          disabled={full && !ticked}
          aria-invalid={errors.length > 0 || over !== undefined || wrong !== undefined || undefined}
          aria-describedby={errors.length > 0 ? `${id}-error` : undefined}
        />
        <b>{line.number}</b>
        <span>
          {line.headName}
          {line.living !== 'HOME' && <small>{words.living[line.living]}</small>}
          <Standing line={line} terms={terms} words={words} />
        </span>
      </label>
      {ticked ? <Details {...props} /> : <WithoutScript {...props} />}
      {over && !full && errors.length === 0 && (
        <p className="font-bold text-lacquer">
          <span aria-hidden="true">✕ </span>
          {fill(words.over, { left: over.left })}
        </p>
      )}
      {wrong && errors.length === 0 && (
        <p className="font-bold text-lacquer">
          <span aria-hidden="true">✕ </span>
          {words.wrong[wrong]}
        </p>
      )}
      <FieldError id={id} errors={errors} />
    </li>
  )
})

/** What the household has by the rule already, and that it was written down for this very day. */
function Standing({ line, terms, words }: Pick<HouseholdRowProps, 'line' | 'terms' | 'words'>) {
  const { soFar } = line
  if (!soFar) return null
  const { cap, full } = standingOf(terms, soFar)
  const { got } = cap ?? { got: soFar.month }
  return (
    <small>
      {got !== 0 && fill(cap ? words[cap.period] : words.got, { got, cap: cap?.cap ?? '' })}
      {full && <strong className="ms-2 text-lacquer">{words.isFull}</strong>}
      {soFar.sameDay > 0 && <strong className="ms-2 text-straw">{words.sameDay}</strong>}
    </small>
  )
}

/** How many, what the judges gave and who, once the household is ticked. */
function Details({ line, terms, mean, words }: HouseholdRowProps) {
  const { formId, state } = use(FormContext)
  const typed = (name: string) => [state.values[name] ?? []].flat()[0]
  const quantity = quantityField(line)
  const member = memberField(line)
  const scores = scoresField(line)
  if (!hasDetails(line, terms)) return null
  return (
    <div>
      {terms.scale === 'PER_UNIT' && (
        <Quantity
          id={fieldId(formId, quantity)}
          line={line}
          words={words}
          value={typed(quantity) || '1'}
        />
      )}
      {terms.scale === 'RANGE' && (
        <Scores
          id={fieldId(formId, scores)}
          line={line}
          words={words}
          value={typed(scores)}
          mean={mean}
        />
      )}
      {line.names.length > 1 && (
        <Member id={fieldId(formId, member)} line={line} words={words} value={typed(member)} />
      )}
    </div>
  )
}

/** Somebody alone in a household whose deed is not counted leaves nothing to say. */
function hasDetails({ names }: SheetLine, { scale }: SheetTerms): boolean {
  return names.length > 1 || scale === 'PER_UNIT' || scale === 'RANGE'
}

/** What a field beside a household is called when it is read out or linked to: whose it is as well. */
function fieldOf({ number, headName }: SheetLine, field: string, words: SheetWords): string {
  const household = fill(words.household, { number, head: headName })
  return fill(words.of, { household, field })
}

/** The same beside every household for a browser without script: writing it ticks the household. */
function WithoutScript({ line, terms, words }: HouseholdRowProps) {
  if (!hasDetails(line, terms)) return null
  return (
    <noscript>
      <div>
        {terms.scale === 'PER_UNIT' && <Quantity line={line} words={words} />}
        {terms.scale === 'RANGE' && <Scores line={line} words={words} />}
        {line.names.length > 1 && <Member line={line} words={words} />}
      </div>
    </noscript>
  )
}

interface DetailProps {
  id?: string
  line: SheetLine
  words: SheetWords
  value?: string
}

function Quantity({ id, line, words, value }: DetailProps) {
  return (
    <span>
      <input
        id={id}
        name={quantityField(line)}
        aria-label={fieldOf(line, words.quantity, words)}
        inputMode="numeric"
        maxLength={3}
        autoComplete="off"
        defaultValue={value}
        // emptied it counts once: then that is what stands there
        onBlur={({ currentTarget: field }) => {
          field.value ||= '1'
        }}
      />
      {words.unit}
    </span>
  )
}

function Scores({ id, line, words, value, mean }: DetailProps & { mean?: number }) {
  return (
    <span>
      <input
        id={id}
        name={scoresField(line)}
        aria-label={fieldOf(line, words.scores, words)}
        placeholder={words.scoresPlace}
        data-scores=""
        inputMode="text"
        maxLength={60}
        autoComplete="off"
        defaultValue={value}
      />
      {mean !== undefined && <output>{fill(words.mean, { mean })}</output>}
    </span>
  )
}

function Member({ id, line, words, value }: DetailProps) {
  return (
    <select
      id={id}
      name={memberField(line)}
      aria-label={fieldOf(line, words.member, words)}
      defaultValue={value}
    >
      <option value="">{words.member}</option>
      {line.names.map((name) => (
        <option key={name}>{name}</option>
      ))}
    </select>
  )
}
