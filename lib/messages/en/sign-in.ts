import type { SameShape } from '../same-shape'
import type { signIn as zh } from '../zh-CN/sign-in'

export const signIn: SameShape<typeof zh> = {
  title: 'Sign in',
  lead: 'For the people who run the store. To see your own points, scan your card: no sign-in needed.',
  leadAtDesk:
    'For the people who run the store. To see your own points, come to the counter or the [village] office.',
  ended:
    'You were signed out: the password is another one, you were retired, or you signed out elsewhere. Please sign in again; if that fails, ask a [village] manager.',
  signInName: 'Sign-in name',
  password: 'Password',
  submit: 'Sign in',
  forgotten: 'Forgotten your password? A cadre resets it under “Staff” and tells you in person.',
  fault:
    'Something broke, and what you did may not have been finished. Please try again: the same sheet never counts twice. If it goes on, tell whoever looks after the computer the number {reference}.',
  demo: {
    title: 'Sign-in names of the demonstration',
    lead: 'The password is always {password}. Names and points are made up; try anything.',
    role: 'Part',
  },
}
