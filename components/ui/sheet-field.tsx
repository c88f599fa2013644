'use client'

import { controlLook } from './control-look'
import { FieldError } from './field-error'
import { describedBy, useField } from './use-field'

/** A field of a sheet: its column says what it is, so its own name is only read out. */
export function SheetField(props: {
  name: string
  label: string
  /** Pieces, or an amount of money; else words. */
  figure?: boolean
  money?: boolean
  /** What is counted, beside the figure. */
  unit?: string
}) {
  const { name, label, figure, money, unit } = props
  const { id, errors, typed, attempt } = useField(name)
  return (
    <span className="grid gap-1">
      <span className="flex items-center gap-2">
        <input
          key={attempt}
          id={id}
          name={name}
          aria-label={label}
          inputMode={figure ? 'numeric' : money ? 'decimal' : undefined}
          maxLength={figure ? 6 : money ? 16 : 100}
          autoComplete="off"
          defaultValue={typed?.[0]}
          aria-invalid={errors.length > 0 || undefined}
          aria-describedby={describedBy(id, undefined, errors)}
          className={`${controlLook} ${figure || money ? 'max-w-[7em] text-end' : ''} print:min-h-6 print:border-0 print:border-b`}
        />
        {unit}
      </span>
      <FieldError id={id} errors={errors} />
    </span>
  )
}
