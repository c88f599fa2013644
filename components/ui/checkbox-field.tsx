'use client'

import type { ReactNode } from 'react'
import { FieldError } from './field-error'
import { nameId } from './field-name'
import { tickBox, tickLine } from './tick-look'
import { describedBy, useField } from './use-field'

/** One box. Boxes of the same name, each with its own value, arrive as a list. */
export function CheckboxField(props: {
  name: string
  label: ReactNode
  hint?: ReactNode
  value?: string
  defaultChecked?: boolean
  /** Whether what is said of a refusal tells by itself what it is about. */
  unnamed?: boolean
}) {
  const { name, label, hint, value, defaultChecked, unnamed } = props
  const { id, errors, typed, attempt } = useField(name, value)
  return (
    <div>
      <label htmlFor={id} className={tickLine}>
        <input
          key={attempt}
          type="checkbox"
          id={id}
          name={name}
          value={value ?? 'on'}
          defaultChecked={typed ? typed.includes(value ?? 'on') : defaultChecked}
          aria-invalid={errors.length > 0 || undefined}
          aria-describedby={describedBy(id, hint, errors)}
          className={tickBox}
        />
        {/* a refusal of one box among many says itself which one */}
        <span id={value === undefined && !unnamed ? nameId(id) : undefined}>{label}</span>
      </label>
      {hint && (
        <p id={`${id}-hint`} className="ms-9 text-note text-soft">
          {hint}
        </p>
      )}
      <FieldError id={id} errors={errors} />
    </div>
  )
}
