'use client'

import { use, useEffect, useRef } from 'react'
import { useFieldName } from './field-name'
import { FormContext } from './form-context'
import { NoticeBox } from './notice-box'
import { fieldId } from './use-field'

/**
 * What a form was answered with, at its top: why it was refused, with a link to each field, or
 * that it was done. A new answer takes the focus, so that it is read out and seen.
 */
export function FormMessage() {
  const { formId, state, settled, words } = use(FormContext)
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (state.attempt > 0) box.current?.focus()
  }, [state.attempt])

  const refusals = state.refusals.filter(
    ({ field }) => field === undefined || !settled.includes(field),
  )
  if (refusals.length > 0)
    return (
      <div ref={box} role="alert" tabIndex={-1}>
        <NoticeBox tone="stop" word={words.refused}>
          {/* made anew with every answer: another may find other fields on the page */}
          <ul key={state.attempt} className="grid list-none gap-1">
            {refusals.map(({ message, field }) => (
              <li key={`${field} ${message}`}>
                {field === undefined ? (
                  message
                ) : (
                  <RefusedField id={fieldId(formId, field)} message={message} />
                )}
              </li>
            ))}
          </ul>
        </NoticeBox>
      </div>
    )
  if (state.done !== undefined)
    return (
      <div ref={box} role="status" tabIndex={-1}>
        <NoticeBox tone="ok" word={state.done} />
      </div>
    )
  return null
}

/** A field's name and what is wrong with it, as the way there. */
function RefusedField({ id, message }: { id: string; message: string }) {
  const name = useFieldName(id)
  // a hidden field, or one that went with the answer: nowhere to lead to
  if (name === null) return message
  return (
    <a href={`#${id}`}>
      {name && <strong className="me-2">{name}</strong>}
      {message}
    </a>
  )
}
