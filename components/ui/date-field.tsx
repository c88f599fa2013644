'use client'

import type { CivilDate, CivilMonth } from '@/lib/shared/civil-date'
import { TextField, type TextFieldProps } from './text-field'

interface DateFieldProps
  extends Omit<TextFieldProps, 'defaultValue' | 'maxLength' | 'placeholder'> {
  defaultValue?: CivilDate | CivilMonth
  min?: CivilDate | CivilMonth
  max?: CivilDate | CivilMonth
}

/** A day, `YYYY-MM-DD`. */
export function DateField(props: DateFieldProps) {
  return <TextField width="medium" {...props} type="date" />
}

/** A month, `YYYY-MM`; typed like that where the browser has no calendar of months. */
export function MonthField(props: DateFieldProps) {
  return <TextField width="medium" {...props} type="month" />
}
