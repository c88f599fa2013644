'use server'

import { addStaff } from '@/lib/access/add-staff'
import { changeOwnPassword } from '@/lib/access/change-own-password'
import { changeStaff } from '@/lib/access/change-staff'
import {
  addStaffInput,
  changeOwnPasswordInput,
  changeStaffInput,
  resetPasswordInput,
  retireStaffInput,
} from '@/lib/access/input'
import { resetPassword } from '@/lib/access/reset-password'
import { retireStaff } from '@/lib/access/retire-staff'
import { watchedStaff } from '@/lib/access/watched-staff'
import { act } from '@/lib/request/act'
import { whoChoosesPassword } from '@/lib/request/actor'
import { ownPasswordTyped } from '@/lib/request/own-password'
import { startSession } from '@/lib/request/session'
import { nextInput } from '@/lib/request/sign-in-path'

export const add = act({
  deed: 'staff.change',
  schema: addStaffInput,
  verb: addStaff,
  invalid: (t) => ({
    signInName: t('staff.invalid.signInName'),
    password: t('staff.invalid.password'),
  }),
  // a password that was made here is shown once, so the form stays
  watches: (tx, actor, _, added) => watchedStaff(tx, actor, added?.staffId),
  done: ({ name, signInName, password }, { t }) =>
    password
      ? { say: t('staff.addPage.added', { name, signInName }), writeDown: password }
      : '/office/staff',
})

export const change = act({
  deed: 'staff.change',
  schema: changeStaffInput,
  verb: changeStaff,
  watches: (tx, actor, { staffId }) => watchedStaff(tx, actor, staffId),
  done: (_, { t, input }) => ({ say: t('staff.changePage.saved', { name: input.name }) }),
})

export const reset = act({
  deed: 'staff.change',
  schema: resetPasswordInput,
  verb: resetPassword,
  watches: (tx, actor, { staffId }) => watchedStaff(tx, actor, staffId),
  done: ({ name, signInName, password }, { t }) => ({
    say: t('staff.resetPage.reset', { name, signInName }),
    writeDown: password,
  }),
})

export const retire = act({
  deed: 'staff.change',
  schema: retireStaffInput,
  verb: retireStaff,
  watches: (tx, actor, { staffId }) => watchedStaff(tx, actor, staffId),
  done: () => '/office/staff',
})

export const changeOwn = act({
  deed: 'password.change',
  who: whoChoosesPassword,
  schema: changeOwnPasswordInput.extend({ next: nextInput }),
  first: ownPasswordTyped,
  verb: changeOwnPassword,
  invalid: (t) => ({ password: t('staff.invalid.password') }),
  watches: (tx, actor) => watchedStaff(tx, actor, actor.staffId),
  done: async ({ wasGiven, ...session }, { t, input }) => {
    await startSession(session)
    return wasGiven ? input.next : { say: t('staff.ownPage.changed') }
  },
})
