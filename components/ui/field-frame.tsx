'use client'

import { type ReactNode, use } from 'react'
import { FieldError } from './field-error'
import { nameId } from './field-name'
import { FormContext } from './form-context'

/** What every field takes. */
export interface FieldProps {
  name: string
  label: ReactNode
  hint?: ReactNode
  /** Says so beside the label. Fields that are not optional are announced as required. */
  optional?: boolean
}

/** Label, hint and refusals around a control. */
export function FieldFrame(props: {
  id: string
  label: ReactNode
  hint?: ReactNode
  optional?: boolean
  errors: string[]
  children: ReactNode
}) {
  const { words } = use(FormContext)
  return (
    <div className="grid gap-1">
      <label htmlFor={props.id} className="font-bold">
        <span id={nameId(props.id)}>{props.label}</span>
        {props.optional && <span className="ms-2 font-normal text-soft">{words.optional}</span>}
      </label>
      {props.hint && (
        <p id={`${props.id}-hint`} className="text-note text-soft">
          {props.hint}
        </p>
      )}
      <FieldError id={props.id} errors={props.errors} />
      {props.children}
    </div>
  )
}
