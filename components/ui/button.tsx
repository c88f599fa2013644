import type { ComponentProps } from 'react'
import { type ButtonShape, buttonLook } from './button-look'

export type ButtonProps = Omit<ComponentProps<'button'>, 'className'> & ButtonShape

/** Sends its form, as a plain button does. In an `ActionForm` use `SubmitButton`. */
export function Button({ look, size, wide, ...button }: ButtonProps) {
  return <button {...button} className={buttonLook({ look, size, wide })} />
}
