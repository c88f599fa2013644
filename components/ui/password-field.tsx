'use client'

import { TextField, type TextFieldProps } from './text-field'

/** A secret: never given back, whatever the answer. */
export function PasswordField(
  props: Omit<TextFieldProps, 'defaultValue' | 'autoComplete'> & {
    /** `off`: somebody else's, which this PC should not learn. */
    autoComplete: 'current-password' | 'new-password' | 'off'
  },
) {
  return <TextField width="medium" {...props} type="password" />
}
