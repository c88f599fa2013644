'use client'

import { use, useEffect, useRef } from 'react'
import { FormContext } from './form-context'
import { NoticeBox } from './notice-box'
import { fieldId } from './use-field'

/**
 * What a form was answered with, at its top: why it was refused, with a link to each field, or
 * that it was done. A new answer takes the focus, so that it is read out and seen.
 */
export function FormMessage({ labels = {} }: { labels?: Record<string, string> }) {
  const { formId, state, words } = use(FormContext)
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (state.attempt > 0) box.current?.focus()
  }, [state.attempt])

  if (state.refusals.length > 0)
    return (
      <div ref={box} role="alert" tabIndex={-1}>
        <NoticeBox tone="stop" word={words.refused}>
          <ul className="grid list-none gap-1">
            {state.refusals.map(({ message, field }) => (
              <li key={`${field} ${message}`}>
                {field === undefined ? (
                  message
                ) : (
                  <a href={`#${fieldId(formId, field)}`}>
                    {labels[field] && <strong className="me-2">{labels[field]}</strong>}
                    {message}
                  </a>
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
