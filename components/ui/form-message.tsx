'use client'

import { use, useEffect, useRef } from 'react'
import { useFieldNames } from './field-name'
import { FormContext } from './form-context'
import { NoticeBox } from './notice-box'
import { type RefusedTogether, refusalsTogether } from './refusals-together'
import { fieldId } from './use-field'
import { usePageOrder } from './use-page-order'

/**
 * What a form was answered with, at its top: why it was refused, each reason once with links to its
 * fields and in their order, or that it was done. A new answer takes the focus, so that it is read out
 * and seen.
 */
export function FormMessage() {
  const { formId, state, settled, words } = use(FormContext)
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (state.attempt > 0) box.current?.focus()
  }, [state.attempt])

  const refused = state.refusals.filter(
    ({ field }) => field === undefined || !settled.includes(field),
  )
  const idOf = ({ field }: { field?: string }) =>
    field === undefined ? '' : fieldId(formId, field)
  const order = usePageOrder(refused.map(idOf))
  // what is about the form as a whole has no place, and comes first
  const refusals = [...refused].sort(
    (one, other) => order.indexOf(idOf(one)) - order.indexOf(idOf(other)),
  )
  if (refusals.length > 0)
    return (
      <div ref={box} role="alert" tabIndex={-1}>
        <NoticeBox tone="stop" word={words.refused}>
          {/* made anew with every answer: another may find other fields on the page */}
          <ul key={state.attempt} className="grid list-none gap-1">
            {refusalsTogether(refusals).map((refused) => (
              <li key={refused.message}>
                <RefusedFields formId={formId} refused={refused} />
              </li>
            ))}
          </ul>
        </NoticeBox>
      </div>
    )
  if (state.done !== undefined)
    return (
      <div ref={box} role="status" tabIndex={-1}>
        <NoticeBox tone="ok" word={state.done}>
          {state.writeDown && (
            <code className="whitespace-nowrap font-bold font-mono text-lead">
              {state.writeDown}
            </code>
          )}
        </NoticeBox>
      </div>
    )
  return null
}

/** Most fields that are linked to behind the first. */
const mostLinked = 4

/** A field's name and what is wrong with it, as the way there; then the others it is wrong with. */
function RefusedFields({ formId, refused }: { formId: string; refused: RefusedTogether }) {
  const { words } = use(FormContext)
  const { message, fields, counted } = refused
  const [first, ...others] = useFieldNames(fields.map((field) => fieldId(formId, field)))
  // a hidden field, or one that went with the answer: nowhere to lead to
  if (!first) return message
  return (
    <>
      <a href={`#${first.id}`}>
        {first.name && <strong className="me-2">{first.name}</strong>}
        {message}
      </a>
      {others.length > 0 && !counted && (
        <span className="ms-2">
          {words.others.replace('{count}', String(others.length))}
          {others.slice(0, mostLinked).map(
            ({ id, name }) =>
              name && (
                <a key={id} href={`#${id}`} className="ms-2 font-bold">
                  {name}
                </a>
              ),
          )}
        </span>
      )}
    </>
  )
}
