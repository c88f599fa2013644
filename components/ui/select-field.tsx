'use client'

import { type ControlWidth, controlLook, controlWidths } from './control-look'
import { FieldFrame, type FieldProps } from './field-frame'
import { describedBy, useField } from './use-field'

export interface Choice {
  value: string
  label: string
  disabled?: boolean
}

export interface ChoiceGroup {
  label: string
  choices: readonly Choice[]
}

export interface SelectFieldProps extends FieldProps {
  choices: readonly (Choice | ChoiceGroup)[]
  defaultValue?: string
  /** The empty choice at the top: 请选择. */
  placeholder?: string
  width?: ControlWidth
}

export function SelectField(props: SelectFieldProps) {
  const { name, label, hint, optional, choices, defaultValue, placeholder, width = 'full' } = props
  const { id, errors, typed, attempt } = useField(name)
  return (
    <FieldFrame {...{ id, label, hint, optional, errors }}>
      <select
        key={attempt}
        id={id}
        name={name}
        required={!optional}
        defaultValue={typed?.[0] ?? defaultValue}
        aria-invalid={errors.length > 0 || undefined}
        aria-describedby={describedBy(id, hint, errors)}
        className={`${controlLook} ${controlWidths[width]}`}
      >
        {placeholder !== undefined && <option value="">{placeholder}</option>}
        {choices.map((choice) =>
          'choices' in choice ? (
            <optgroup key={choice.label} label={choice.label}>
              {choice.choices.map((inner) => (
                <ChoiceOption key={inner.value} {...inner} />
              ))}
            </optgroup>
          ) : (
            <ChoiceOption key={choice.value} {...choice} />
          ),
        )}
      </select>
    </FieldFrame>
  )
}

function ChoiceOption({ value, label, disabled }: Choice) {
  return (
    <option value={value} disabled={disabled}>
      {label}
    </option>
  )
}
