'use client'

import { controlLook } from '@/components/ui/control-look'
import { FieldError } from '@/components/ui/field-error'
import { describedBy, useField } from '@/components/ui/use-field'

/** A field of a sheet: its column says what it is, so its own name is only read out. */
export function CountField(props: { name: string; label: string; figure?: boolean }) {
  const { name, label, figure } = props
  const { id, errors, typed, attempt } = useField(name)
  return (
    <span className="grid gap-1">
      <input
        key={attempt}
        id={id}
        name={name}
        aria-label={label}
        inputMode={figure ? 'numeric' : undefined}
        maxLength={figure ? 6 : 100}
        autoComplete="off"
        defaultValue={typed?.[0]}
        aria-invalid={errors.length > 0 || undefined}
        aria-describedby={describedBy(id, undefined, errors)}
        className={`${controlLook} ${figure ? 'max-w-[6em] text-end' : ''} print:min-h-7 print:border-0 print:border-b`}
      />
      <FieldError id={id} errors={errors} />
    </span>
  )
}
