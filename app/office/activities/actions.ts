'use server'

import {
  activityIdInput,
  activityInput,
  cancelActivityInput,
  changeActivityInput,
  closeActivityInput,
  signInHouseholdsInput,
  signInTypedInput,
} from '@/lib/earning/activity-input'
import { closeActivity } from '@/lib/earning/close-activity'
import { cancelActivity, changeActivity, planActivity } from '@/lib/earning/plan-activity'
import { signInHouseholds, signInTyped, undoLastSignIn } from '@/lib/earning/sign-in'
import { watchedActivity, watchedClosing, watchedSignIn } from '@/lib/earning/watched-activity'
import { act } from '@/lib/request/act'
import { signedInSentence, undoneSentence } from './desk-words'

const pageOf = ({ activityId }: { activityId: string }) => `/office/activities/${activityId}`

export const planActivityAction = act({
  deed: 'activity.plan',
  schema: activityInput,
  verb: planActivity,
  watches: (tx, actor, _, planned) => watchedActivity(tx, actor, planned?.activityId),
  done: (activity) => `${pageOf(activity)}?just=planned`,
})

export const changeActivityAction = act({
  deed: 'activity.plan',
  schema: changeActivityInput,
  verb: changeActivity,
  watches: (tx, actor, { activityId }) => watchedActivity(tx, actor, activityId),
  done: pageOf,
})

export const cancelActivityAction = act({
  deed: 'activity.plan',
  schema: cancelActivityInput,
  verb: cancelActivity,
  watches: (tx, actor, { activityId }) => watchedActivity(tx, actor, activityId),
  done: pageOf,
})

export const closeActivityAction = act({
  deed: 'activity.plan',
  schema: closeActivityInput,
  verb: closeActivity,
  watches: watchedClosing,
  done: (activity) => `${pageOf(activity)}?just=closed`,
})

/** The one field of the desk: several that are meant are shown to be picked from. */
export const signInTypedAction = act({
  deed: 'activity.sign-in',
  schema: signInTypedInput,
  verb: signInTyped,
  watches: (tx, actor, { activityId }, answer) =>
    watchedSignIn(tx, actor, activityId, answer && 'number' in answer ? answer : undefined),
  done: (answer, { input, t }) =>
    'several' in answer
      ? `${pageOf(input)}/sign-in?find=${encodeURIComponent(input.typed)}`
      : { say: signedInSentence(t, answer) },
})

/** One that was picked; back to the field. */
export const signInPickedAction = act({
  deed: 'activity.sign-in',
  schema: signInHouseholdsInput,
  verb: signInHouseholds,
  watches: (tx, actor, { activityId, household }, signedIn) =>
    watchedSignIn(tx, actor, activityId, signedIn && { householdIds: household }),
  done: (_, { input }) => `${pageOf(input)}/sign-in`,
})

export const signInTickedAction = act({
  deed: 'activity.sign-in',
  schema: signInHouseholdsInput,
  verb: signInHouseholds,
  watches: (tx, actor, { activityId, household }, signedIn) =>
    watchedSignIn(tx, actor, activityId, signedIn && { householdIds: household }),
  done: (answer, { t }) => ({ say: t('activities.desk.count', { count: answer.present }) }),
})

export const undoSignInAction = act({
  deed: 'activity.sign-in',
  schema: activityIdInput,
  verb: undoLastSignIn,
  watches: (tx, actor, { activityId }, undone) => watchedSignIn(tx, actor, activityId, undone),
  done: (answer, { t }) => ({ say: undoneSentence(t, answer) }),
})
