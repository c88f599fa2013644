'use server'

import { signInInput } from '@/lib/access/input'
import { openForm } from '@/lib/request/open-form'
import { signInWith } from '@/lib/request/sign-in'
import { nextInput } from '@/lib/request/sign-in-path'

export const signIn = openForm({
  schema: signInInput.extend({ next: nextInput }),
  work: signInWith,
  done: (_, { input }) => input.next,
})
