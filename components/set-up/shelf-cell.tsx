'use client'

import { controlLook } from '@/components/ui/control-look'
import { FieldError } from '@/components/ui/field-error'
import { describedBy, useField } from '@/components/ui/use-field'

/** A field in a table, named by its column and row. */
export function ShelfCell(props: {
  name: string
  label: string
  defaultValue?: string
  maxLength: number
  numeric?: boolean
}) {
  const { name, label, defaultValue, maxLength, numeric } = props
  const { id, errors, typed, attempt } = useField(name)
  return (
    <div className="min-w-0">
      <input
        key={attempt}
        id={id}
        name={name}
        aria-label={label}
        inputMode={numeric ? 'numeric' : undefined}
        maxLength={maxLength}
        autoComplete="off"
        defaultValue={typed?.[0] ?? defaultValue}
        aria-invalid={errors.length > 0 || undefined}
        aria-describedby={describedBy(id, undefined, errors)}
        className={`${controlLook} ${numeric ? 'max-w-[7em] text-end' : ''}`}
      />
      <FieldError id={id} errors={errors} />
    </div>
  )
}
