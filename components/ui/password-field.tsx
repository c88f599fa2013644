'use client'

import { TextField, type TextFieldProps } from './text-field'

/** A secret: never given back, whatever the answer. */
export function PasswordField(
  props: Omit<TextFieldProps, 'defaultValue' | 'autoComplete'> & {
    autoComplete: 'current-password' | 'new-password'
  },
) {
  return <TextField width="medium" {...props} type="password" />
}
