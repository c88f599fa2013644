'use client'

import { useRef } from 'react'
import { controlLook } from './control-look'
import { useField } from './use-field'

/** A quantity with a key on either side. Without JavaScript it is typed. */
export function Stepper(props: {
  name: string
  /** What is counted: 毛巾. Read out with the field and its keys. */
  label: string
  lessLabel: string
  moreLabel: string
  defaultValue?: number
  min?: number
  max?: number
  /** Told after each change, with a whole number between min and max. */
  onQuantity?: (quantity: number) => void
}) {
  const { name, label, min = 0, max = 999, defaultValue = min } = props
  const { typed, attempt } = useField(name)
  const input = useRef<HTMLInputElement>(null)

  function change(to: number) {
    const quantity = Math.min(max, Math.max(min, Number.isInteger(to) ? to : min))
    if (input.current) input.current.value = String(quantity)
    props.onQuantity?.(quantity)
  }
  const step = (by: number) => change(Number(input.current?.value ?? min) + by)

  return (
    <span className="inline-flex items-stretch gap-1">
      <StepKey sign="−" label={`${props.lessLabel} ${label}`} press={() => step(-1)} />
      <input
        key={attempt}
        ref={input}
        name={name}
        inputMode="numeric"
        maxLength={3}
        autoComplete="off"
        aria-label={label}
        defaultValue={typed?.[0] ?? defaultValue}
        onBlur={(event) => change(Number(event.target.value))}
        className={`${controlLook} max-w-[4.5em] min-w-[2.5em] text-center text-lead font-bold`}
      />
      <StepKey sign="+" label={`${props.moreLabel} ${label}`} press={() => step(1)} />
    </span>
  )
}

function StepKey({ sign, label, press }: { sign: string; label: string; press: () => void }) {
  return (
    <button
      type="button"
      aria-label={label}
      onClick={press}
      className="key needs-script min-h-target min-w-target text-title leading-none font-bold"
    >
      {sign}
    </button>
  )
}
