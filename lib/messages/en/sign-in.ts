import type { SameShape } from '../same-shape'
import type { signIn as zh } from '../zh-CN/sign-in'

export const signIn: SameShape<typeof zh> = {
  title: 'Sign in',
}
