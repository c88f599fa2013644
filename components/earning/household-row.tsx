'use client'

import { memo, use } from 'react'
import { controlLook } from '@/components/ui/control-look'
import { FieldError } from '@/components/ui/field-error'
import { FormContext } from '@/components/ui/form-context'
import { tickBox, tickLine } from '@/components/ui/tick-look'
import { fieldId } from '@/components/ui/use-field'
import { type SheetLine, type SheetTerms, standingOf } from '@/lib/earning/sheet-lines'
import type { Cap } from '@/lib/rules/caps'
import { fill } from './fill'
import { memberField, quantityField, tickField } from './sheet-form'
import type { SheetWords } from './sheet-words'

interface HouseholdRowProps {
  line: SheetLine
  terms: SheetTerms
  ticked: boolean
  hidden: boolean
  /** The cap that this deed would break. */
  over: Cap | undefined
  words: SheetWords
}

/** A household to tick: what it has by the rule, and once ticked, how many and who. */
export const HouseholdRow = memo(function HouseholdRow(props: HouseholdRowProps) {
  const { line, terms, ticked, hidden, over, words } = props
  const { formId, state } = use(FormContext)
  const id = fieldId(formId, tickField(line))
  const typed = [state.values.household ?? []].flat()
  const { full } = standingOf(terms, line.soFar)
  const fields = [tickField(line), quantityField(line), memberField(line)]
  const errors = state.refusals.flatMap(({ field, message }) =>
    field !== undefined && fields.includes(field) ? [message] : [],
  )
  return (
    <li hidden={hidden} className={`border-b border-line ${ticked ? 'bg-jade-wash' : ''}`}>
      <label htmlFor={id} className={`${tickLine} leading-tight`}>
        <input
          type="checkbox"
          id={id}
          name="household"
          value={line.id}
          defaultChecked={typed.includes(line.id)}
          disabled={full && !ticked}
          aria-invalid={errors.length > 0 || over !== undefined || undefined}
          aria-describedby={errors.length > 0 ? `${id}-error` : undefined}
          className={tickBox}
        />
        <span className="w-[2.2em] flex-none text-end text-soft">{line.number}</span>
        <span className="min-w-0">
          {line.headName}
          {line.living !== 'HOME' && (
            <span className="ms-2 text-note text-soft">{words.living[line.living]}</span>
          )}
          <Standing line={line} terms={terms} words={words} />
        </span>
      </label>
      {ticked ? <Details {...props} /> : <WithoutScript {...props} />}
      {over && !full && (
        <p className="pb-2 ps-9 font-bold text-lacquer">
          <span aria-hidden="true">✕ </span>
          {fill(words.over, { left: over.left })}
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
    <span className="block text-note text-soft">
      {got !== 0 && fill(cap ? words[cap.period] : words.got, { got, cap: cap?.cap ?? '' })}
      {full && <strong className="ms-2 text-lacquer">{words.isFull}</strong>}
      {soFar.sameDay > 0 && <strong className="ms-2 text-straw">{words.sameDay}</strong>}
    </span>
  )
}

function Details({ line, terms, words }: HouseholdRowProps) {
  const { formId, state } = use(FormContext)
  const typed = (name: string) => [state.values[name] ?? []].flat()[0]
  const member = memberField(line)
  return (
    <div className="flex flex-wrap gap-2 pb-2 ps-9">
      {terms.scale === 'PER_UNIT' && (
        <Quantity
          id={fieldId(formId, quantityField(line))}
          line={line}
          label={words.quantity}
          defaultValue={typed(quantityField(line)) ?? '1'}
        />
      )}
      {line.names.length > 1 && (
        <Member id={fieldId(formId, member)} line={line} words={words} value={typed(member)} />
      )}
    </div>
  )
}

/** The same beside every household, for a browser without script: writing it ticks the household. */
function WithoutScript({ line, terms, words }: HouseholdRowProps) {
  if (terms.scale !== 'PER_UNIT' && line.names.length === 1) return null
  return (
    <noscript>
      <span className="flex flex-wrap gap-2 pb-2 ps-9">
        {terms.scale === 'PER_UNIT' && <Quantity line={line} label={words.quantity} />}
        {line.names.length > 1 && <Member line={line} words={words} />}
      </span>
    </noscript>
  )
}

function Quantity(props: { id?: string; line: SheetLine; label: string; defaultValue?: string }) {
  return (
    <label className="flex items-center gap-2 text-note">
      {props.label}
      <input
        id={props.id}
        name={quantityField(props.line)}
        inputMode="numeric"
        maxLength={3}
        autoComplete="off"
        defaultValue={props.defaultValue}
        className={`${controlLook} max-w-[4em] text-center`}
      />
    </label>
  )
}

function Member(props: { id?: string; line: SheetLine; words: SheetWords; value?: string }) {
  const { id, line, words, value } = props
  return (
    <label className="flex min-w-0 items-center gap-2 text-note">
      <span className="flex-none">{words.member}</span>
      <select id={id} name={memberField(line)} defaultValue={value} className={controlLook}>
        <option value="">{words.nobody}</option>
        {line.names.map((name) => (
          <option key={name}>{name}</option>
        ))}
      </select>
    </label>
  )
}
