'use client'

import type { ReactNode } from 'react'
import { FieldGroup } from './field-group'
import { tickBox, tickLine } from './tick-look'
import { useField } from './use-field'

export interface RadioChoice {
  value: string
  label: ReactNode
  hint?: ReactNode
}

export interface RadioFieldProps {
  name: string
  label: ReactNode
  hint?: ReactNode
  choices: readonly RadioChoice[]
  defaultValue?: string
  /** Side by side where there is room; else one under the other. */
  inline?: boolean
}

/** A few choices, all seen at once. */
export function RadioField(props: RadioFieldProps) {
  const { name, choices, defaultValue, inline } = props
  const { id, typed, attempt } = useField(name)
  const chosen = typed?.[0] ?? defaultValue
  return (
    <FieldGroup name={name} label={props.label} hint={props.hint}>
      <div className={inline ? 'flex flex-wrap gap-x-6' : 'grid'}>
        {choices.map(({ value, label, hint }) => (
          <label key={value} htmlFor={`${id}.${value}`} className={tickLine}>
            <input
              key={attempt}
              type="radio"
              id={`${id}.${value}`}
              name={name}
              value={value}
              defaultChecked={value === chosen}
              className={tickBox}
            />
            <span>
              {label}
              {hint && <span className="block text-note text-soft">{hint}</span>}
            </span>
          </label>
        ))}
      </div>
    </FieldGroup>
  )
}
