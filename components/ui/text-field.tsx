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
  /** One field of a page at most: the one a hand goes to first. */
  autoFocus?: boolean
  readOnly?: boolean
  width?: ControlWidth
  /** Names offered while typing. */
  list?: string
}

interface InputKind {
  type?: 'text' | 'date' | 'month'
  inputMode?: 'numeric' | 'search'
  min?: string
  max?: string
}

export function TextField(props: TextFieldProps & InputKind) {
  const { label, hint, optional, defaultValue, width = 'full', autoFocus, ...input } = props
  const { id, errors, typed, attempt } = useField(props.name)
  return (
    <FieldFrame {...{ id, label, hint, optional, errors }}>
      <input
        {...input}
        key={attempt}
        id={id}
        ref={autoFocus ? focusOnce : undefined}
        required={!optional}
        defaultValue={typed?.[0] ?? defaultValue}
        aria-invalid={errors.length > 0 || undefined}
        aria-describedby={describedBy(id, hint, errors)}
        className={`${controlLook} ${controlWidths[width]}`}
      />
    </FieldFrame>
  )
}
