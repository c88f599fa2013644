import type { SameShape } from '../same-shape'
import type { server as chinese } from '../zh-CN/server'

export const server: SameShape<typeof chinese> = {
  manager: {
    title: 'A manager for {village}',
    why: 'For when the only manager is gone and the password with them. It leaves a trace that the supervisor sees.',
    which: 'Which [village]? Type its short name:',
    people: 'The people there are:',
    person: '{signInName}  {name}  {roles}{retired, select, yes {  has left} other {}}',
    signInName: 'Sign-in name (one of these, or a new one):',
    name: 'That sign-in name is new. The person’s name:',
    sure: '{name} ({signInName}) becomes manager with a fresh password, and is signed out everywhere. If that is meant, type the [village]’s name “{village}”:',
    notMeant: 'That is not the [village]’s name. Nothing was changed.',
    noVillage: 'There is no [village] yet. Run npm start, then open /set-up.',
    unknownVillage: 'There is no such [village]. Nothing was changed.',
    done: '{name} is manager now. Sign-in name {signInName}, password {password}. It is shown this once.',
    next: 'Sign in and change the password at once; who should not come in any more is retired under People.',
    badSignInName:
      'A sign-in name begins with a small letter and has 3 to 32 small letters, digits and “-”. Nothing was changed.',
  },
}
