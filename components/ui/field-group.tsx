'use client'

import type { ReactNode } from 'react'
import { FieldError } from './field-error'
import { nameId } from './field-name'
import { describedBy, useField } from './use-field'

/** Fields that answer one question together: ticked boxes of one name, first and last day. */
export function FieldGroup(props: {
  /** The name whose refusals stand at the group. */
  name: string
  label: ReactNode
  hint?: ReactNode
  children: ReactNode
}) {
  const { id, errors } = useField(props.name)
  return (
    <fieldset
      id={id}
      tabIndex={-1}
      aria-describedby={describedBy(id, props.hint, errors)}
      className="grid gap-1"
    >
      <legend id={nameId(id)} className="mb-1 font-bold">
        {props.label}
      </legend>
      {props.hint && (
        <p id={`${id}-hint`} className="text-note text-soft">
          {props.hint}
        </p>
      )}
      <FieldError id={id} errors={errors} />
      {props.children}
    </fieldset>
  )
}
