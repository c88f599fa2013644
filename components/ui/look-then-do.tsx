'use client'

import { use, useEffect, useRef } from 'react'
import { FormContext } from './form-context'
import { NoticeBox } from './notice-box'
import { SubmitButton } from './submit-button'

/**
 * The end of a form that shows its outcome before it is carried out: the first send looks, the second,
 * under the sentence of what will happen, does it.
 */
export function LookThenDo(props: {
  look: string
  /** Over the sentence: 确认以后会这样. */
  will: string
  sure: string
}) {
  const { state } = use(FormContext)
  const slip = useRef<HTMLDivElement>(null)
  const { look, attempt } = state
  useEffect(() => {
    if (look !== undefined && attempt > 0) slip.current?.focus()
  }, [look, attempt])
  if (look === undefined)
    return (
      <div>
        <SubmitButton>{props.look}</SubmitButton>
      </div>
    )
  return (
    <div className="grid gap-4">
      <div ref={slip} role="status" tabIndex={-1}>
        <NoticeBox tone="warn" word={props.will}>
          <p className="text-lead">{look}</p>
        </NoticeBox>
      </div>
      <input type="hidden" name="seen" value={look} />
      <div>
        <SubmitButton>{props.sure}</SubmitButton>
      </div>
    </div>
  )
}
