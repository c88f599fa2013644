'use client'

import { type ReactNode, useId, useRef } from 'react'
import { Button, type ButtonProps } from './button'

/**
 * A slip laid over the page, opened by its own key. Needs JavaScript to open: where a step must
 * work without it, use `ConfirmDetails`.
 */
export function Dialog(props: {
  /** On the key that opens it. */
  label: ReactNode
  title: ReactNode
  closeLabel: string
  look?: ButtonProps['look']
  children: ReactNode
}) {
  const dialog = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  return (
    <>
      <span className="needs-script contents">
        <Button type="button" look={props.look} onClick={() => dialog.current?.showModal()}>
          {props.label}
        </Button>
      </span>
      <dialog
        ref={dialog}
        aria-labelledby={titleId}
        className="m-auto w-full max-w-xl border-2 border-ink bg-paper p-5 text-ink"
      >
        <div className="mb-4 flex items-start justify-between gap-4">
          <h2 id={titleId} className="font-serif text-lead">
            {props.title}
          </h2>
          <Button type="button" onClick={() => dialog.current?.close()}>
            {props.closeLabel}
          </Button>
        </div>
        {props.children}
      </dialog>
    </>
  )
}
