import type { SignedIn } from '@/lib/earning/sign-in'
import type { Translator } from '@/lib/messages/translator'

/** 12号 张小明，签到第 7 个; where persons count, also which of the household it is. */
export function signedInSentence(t: Translator, signedIn: SignedIn): string {
  const { times, present } = signedIn
  return t(times > 1 ? 'activities.desk.saidAgain' : 'activities.desk.said', {
    household: householdOf(t, signedIn),
    times: String(times),
    present: String(present),
  })
}

export function undoneSentence(t: Translator, signedIn: SignedIn): string {
  const household = householdOf(t, signedIn)
  return t('activities.desk.undone', { household, present: String(signedIn.present) })
}

function householdOf(t: Translator, { number, head }: SignedIn): string {
  return t('common.household.numbered', { number: String(number), head })
}
