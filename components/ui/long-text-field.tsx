'use client'

import { controlLook } from './control-look'
import { FieldFrame, type FieldProps } from './field-frame'
import { describedBy, useField } from './use-field'

export interface LongTextFieldProps extends FieldProps {
  defaultValue?: string
  maxLength?: number
  rows?: number
  placeholder?: string
  /** For one field of a page at most: the one a hand goes to first. */
  autoFocus?: boolean
}

/** Several lines: a note, a reason, a pasted list. */
export function LongTextField(props: LongTextFieldProps) {
  const { label, hint, optional, defaultValue, rows = 3, ...textarea } = props
  const { id, errors, typed, attempt } = useField(props.name)
  return (
    <FieldFrame {...{ id, label, hint, optional, errors }}>
      <textarea
        {...textarea}
        key={attempt}
        id={id}
        rows={rows}
        required={!optional}
        defaultValue={typed?.[0] ?? defaultValue}
        aria-invalid={errors.length > 0 || undefined}
        aria-describedby={describedBy(id, hint, errors)}
        className={controlLook}
      />
    </FieldFrame>
  )
}
