'use server'

import { signInInput } from '@/lib/access/input'
import { openForm } from '@/lib/request/open-form'
import { signInWith } from '@/lib/request/sign-in'
import { localPath } from '@/lib/request/sign-in-path'
import { optionalText } from '@/lib/shared/inputs'

export const signIn = openForm({
  schema: signInInput.extend({ next: optionalText(500) }),
  work: signInWith,
  done: (_, { input }) => localPath(input.next),
})
