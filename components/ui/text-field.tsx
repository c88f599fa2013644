'use client'

import type { HTMLInputAutoCompleteAttribute } from 'react'
import { type ControlWidth, controlLook, controlWidths } from './control-look'
import { FieldFrame, type FieldProps } from './field-frame'
import { describedBy, useField } from './use-field'

export interface TextFieldProps extends FieldProps {
  defaultValue?: string
  maxLength?: number
  placeholder?: string
  autoComplete?: HTMLInputAutoCompleteAttribute
  /** For one field of a page at most: the one a hand goes to first. */
  autoFocus?: boolean
  readOnly?: boolean
  /** The id of a `datalist`: what may be picked instead of typed. */
  list?: string
  width?: ControlWidth
}

/** What the neighbours (date, number, password) change of a text field. */
interface InputKind {
  type?: 'text' | 'date' | 'month' | 'password'
  inputMode?: 'numeric' | 'decimal'
  min?: string
  max?: string
}

export function TextField(props: TextFieldProps & InputKind) {
  const { label, hint, optional, defaultValue, width = 'full', ...input } = props
  const { id, errors, typed, attempt } = useField(props.name)
  return (
    <FieldFrame {...{ id, label, hint, optional, errors }}>
      <input
        autoComplete="off"
        {...input}
        key={attempt}
        id={id}
        required={!optional}
        defaultValue={typed?.[0] ?? defaultValue}
        aria-invalid={errors.length > 0 || undefined}
        aria-describedby={describedBy(id, hint, errors)}
        className={`${controlLook} ${controlWidths[width]}`}
      />
    </FieldFrame>
  )
}
