import type { SameShape } from '../same-shape'
import type { staff as zh } from '../zh-CN/staff'

export const staff: SameShape<typeof zh> = {
  title: 'Staff',
  lead: 'Who can sign in, and what each of them does. Whoever leaves is retired; what they signed stays.',
  add: 'Add a person',
  ownPassword: 'Change my password',
  nobodyReviews: 'Nobody can review points of {households} now.',
  nobodyReviewsWhy:
    'Nobody reviews what they recorded, nor for their own or a relative’s household. Please add one more reviewer.',
  nobodySupervises: 'Nobody supervises who has no other part.',
  nobodySupervisesWhy:
    'A supervisor sees every line and every trace. Best add somebody who does nothing else here.',
  table: {
    caption: 'People with a sign-in',
    name: 'Name',
    signInName: 'Sign-in name',
    roles: 'Parts',
    household: 'Own household',
    relatives: 'Relatives’ households',
    state: 'State',
    leads: '{role} of {groups}',
    retired: 'Retired',
    active: 'Active',
    change: 'Change',
  },
  fields: {
    name: 'Name',
    signInName: 'Sign-in name',
    signInNameHint:
      'Lower-case letters, digits and dashes, 3 to 32, beginning with a letter: wangxl. It cannot be changed later.',
    roles: 'Parts',
    rolesHint: 'One person may hold several. Nobody reviews what they recorded themselves.',
    householdNumber: 'Own household number',
    householdNumberHint:
      'Nobody decides for their own house, so the system has to know which one it is. Empty for people from elsewhere.',
    relativeNumbers: 'Relatives’ household numbers',
    relativeNumbersHint: 'Left to others. Several numbers with spaces between them: 12 15 20.',
    password: 'Password',
    passwordHint:
      'At least {min, number} characters, more than the sign-in name and a few others, and none of the common ones like 12345678.',
    newPasswordHint:
      'Left empty, one is made and shown once. Your own needs at least {min, number} characters, none of the common ones.',
    currentPassword: 'Current password',
    newPassword: 'New password',
  },
  invalid: {
    signInName: 'A sign-in name begins with a letter and has only letters, digits and dashes.',
    password:
      'This password is easily guessed: none of the common ones, and not the sign-in name with a few characters more.',
  },
  roles: {
    MANAGER: 'Households, rules, months, staff, and everything else too.',
    RECORDER: 'Writes deeds down for the review.',
    REVIEWER: 'Reviews what was written down: passed, not passed, postponed.',
    CLERK: 'Hands out goods at the counter, keeps the stock.',
    LEADER: 'Records for the own [group] alone. Which [group] that is, is set under Households.',
    SUPERVISOR: 'Looks at everything, changes nothing.',
  },
  addPage: {
    title: 'Add a person',
    lead: 'Hand over the sign-in name and the password in person.',
    submit: 'Add',
    added:
      '{name} was added, sign-in name {signInName}. The password below is shown only this once: write it down and hand it over in person. At the first sign-in they choose their own.',
  },
  changePage: {
    title: 'Change: {name}',
    submit: 'Save',
    saved: 'Saved for {name}. It holds from their next page.',
    retired: '{name} has retired and cannot sign in. What they signed stays.',
  },
  resetPage: {
    title: 'Reset the password',
    lead: 'A new password for somebody who forgot theirs. All their sessions end at once. They and the supervisor see who reset it, and when.',
    submit: 'Make a new password',
    reset:
      '{name} has a new password, sign-in name {signInName}. The password below is shown only this once: write it down and hand it over in person. Signing in with it, they choose their own.',
  },
  retirePage: {
    title: 'Retire',
    lead: 'For somebody who leaves office: no sign-in from now on, what they signed stays. This cannot be undone; whoever comes back is added anew.',
    sure: 'Yes, {name} leaves the office',
    submit: 'Retire {name}',
  },
  ownPage: {
    title: 'Change my password',
    lead: 'Your sessions on other phones and computers end at once; here you stay signed in.',
    submit: 'Change the password',
    changed: 'Your password was changed.',
    given: 'Choose your own password',
    givenLead:
      'Somebody gave you the password you signed in with. Choose one that you alone know; then the office opens.',
    givenCurrent: 'The password you were given',
  },
  resets: {
    own: '{by} gave you a new password on {at}.',
    times: ' It was reset {count} times in 90 days.',
    ownNext:
      'If you did not ask for it, change your password now and tell the supervision committee.',
    traces: 'What was done in my name since',
  },
}
