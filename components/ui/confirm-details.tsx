import type { ReactNode } from 'react'
import { type ButtonLook, buttonLook } from './button-look'

/**
 * A second look before something that is hard to take back: the key opens a question, and the form
 * inside carries it out. Works without JavaScript.
 */
export function ConfirmDetails(props: {
  /** On the key: what it leads to. */
  label: ReactNode
  /** What will happen, in plain words. */
  question: ReactNode
  look?: ButtonLook
  /** The form. */
  children: ReactNode
}) {
  return (
    <details className="group">
      <summary
        className={`${buttonLook({ look: props.look })} list-none [&::-webkit-details-marker]:hidden`}
      >
        {props.label}
        <span aria-hidden="true" className="group-open:rotate-180">
          ▾
        </span>
      </summary>
      <div className="mt-3 grid gap-4 border-s-4 border-lacquer bg-sheet px-4 py-4">
        <div>{props.question}</div>
        {props.children}
      </div>
    </details>
  )
}
