'use client'

import { TextField, type TextFieldProps } from './text-field'

/**
 * A whole number, typed. Not `type="number"`: it drops what it cannot read without a word, and a
 * wheel changes it unseen.
 */
export function NumberField(
  props: Omit<TextFieldProps, 'defaultValue'> & { defaultValue?: number },
) {
  const { defaultValue, ...field } = props
  return (
    <TextField
      width="short"
      maxLength={9}
      {...field}
      inputMode="numeric"
      defaultValue={defaultValue?.toString()}
    />
  )
}
