'use client'

import { CheckboxField } from '@/components/ui/checkbox-field'
import { useField } from '@/components/ui/use-field'

/** Asked for where somebody has a deed by the same rule on the same day already. */
export function SameDayField(props: {
  /** Known when the sheet was opened; else the refusal of the sheet tells. */
  known: boolean
  label: string
  hint: string
}) {
  const { errors } = useField('sameDayMeant')
  if (!props.known && errors.length === 0) return null
  return <CheckboxField name="sameDayMeant" label={props.label} hint={props.hint} unnamed />
}
