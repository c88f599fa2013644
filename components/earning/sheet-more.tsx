'use client'

import { type ReactNode, use } from 'react'
import { FormContext } from '@/components/ui/form-context'

/**
 * What a sheet asks for once and mostly finds answered, folded so that the households come first.
 * Open where one of its fields was refused or has something written in it.
 */
export function SheetMore(props: {
  summary: ReactNode
  /** The names of its fields, and of those that stand empty unless somebody writes there. */
  fields: readonly string[]
  written: readonly string[]
  open: boolean
  children: ReactNode
}) {
  const { state } = use(FormContext)
  const refused = state.refusals.some(
    ({ field }) => field !== undefined && props.fields.includes(field),
  )
  const written = props.written.some((name) => [state.values[name] ?? ''].flat().some(Boolean))
  return (
    <details open={props.open || refused || written || undefined} className="border-y border-line">
      <summary className="min-h-target py-2">{props.summary}</summary>
      <div className="grid gap-5 pt-2 pb-4">{props.children}</div>
    </details>
  )
}
