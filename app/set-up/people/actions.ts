'use server'

import { addStaff } from '@/lib/access/add-staff'
import { addStaffInput } from '@/lib/access/input'
import { watchedStaff } from '@/lib/access/watched-staff'
import { act } from '@/lib/request/act'

/** The password is made here and shown once, so the page stays and leads on by a link. */
export const addReviewer = act({
  deed: 'staff.change',
  schema: addStaffInput.pick({ name: true, signInName: true, householdNumber: true }),
  verb: (tx, actor, input) =>
    addStaff(tx, actor, { ...input, roles: ['REVIEWER'], relativeNumbers: [], password: null }),
  invalid: (t) => ({ signInName: t('staff.invalid.signInName') }),
  watches: (tx, actor, _, added) => watchedStaff(tx, actor, added?.staffId),
  done: ({ name, signInName, password }, { t }) => ({
    say: t('staff.addPage.added', { name, signInName }),
    writeDown: password ?? undefined,
  }),
})
