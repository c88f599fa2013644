import type { ComponentProps } from 'react'
import { type ButtonLook, type ButtonSize, buttonLook } from './button-look'

export interface ButtonProps extends Omit<ComponentProps<'button'>, 'className'> {
  /** One `primary` per page: the next step. `danger` for what cannot be taken back. */
  look?: ButtonLook
  size?: ButtonSize
}

/** Sends its form, as a plain button does. In an `ActionForm` use `SubmitButton`. */
export function Button({ look, size, ...button }: ButtonProps) {
  return <button {...button} className={buttonLook(look, size)} />
}
