import fc from 'fast-check'
import { confirmMeeting } from '@/lib/earning/confirm-meeting'
import { endMeeting, typeVotes } from '@/lib/earning/hold-meeting'
import { openMeeting } from '@/lib/earning/open-meeting'
import { newId } from '@/lib/shared/id'
import type { Claim, Meeting, Vote, Who } from './book-model'
import { by, deed, firstOf } from './deed'
import type { Scene } from './scene'
import { earned, settle, type Verdict, vote, whyNotBy, whyNotSettled } from './verdicts'

/** A meeting from its opening to its end: what was typed, confirmed by a second person or not at all. */
export const meetingDeed = deed(
  'meeting',
  fc.record({
    typist: by('recorder'),
    votes: fc.array(vote, { minLength: 1, maxLength: 6 }),
    confirmer: by('reviewer', 'manager'),
    ends: fc.constantFrom('confirmed', 'ended', 'left open'),
  }),
  async (scene, { typist, votes, confirmer, ends }) => {
    const { model } = scene
    const meeting = await openOrGoOn(scene, typist)
    if (!meeting) return
    for (const [index, claim] of [...meeting.said.keys()].entries()) {
      const vote = votes[index % votes.length] ?? 'PASS'
      const said = { meetingId: meeting.id, sheetId: claim.sheetId, claimIds: [claim.id] }
      const typed = { ...said, numbers: null, page: null }
      const input = vote === 'PASS' ? { ...typed, vote } : { ...typed, vote, reason: '不符合' }
      await scene.write((tx) => typeVotes(tx, scene.actor(typist), input), [])
      meeting.said.set(claim, vote)
    }
    if (ends === 'left open') return
    if (ends === 'ended') {
      await scene.write((tx) => endMeeting(tx, scene.actor(typist), { meetingId: meeting.id }), [])
      for (const claim of model.claims) if (claim.meeting === meeting) claim.meeting = undefined
      meeting.over = true
      return
    }
    const lying = [...meeting.said].map(([claim, vote]) => ({ claim, vote }))
    const whyNot = ({ claim }: Verdict) => {
      const why = whyNotBy(model, confirmer, claim)
      if (why.length > 0) return why
      return model.whyNear(typist, claim.house).length > 0 ? ['TYPISTS_HOUSEHOLD'] : []
    }
    const own = lying.filter((verdict) => whyNot(verdict).length === 0)
    const done = await scene.write(
      (tx) =>
        confirmMeeting(tx, scene.actor(confirmer), {
          meetingId: meeting.id,
          typist: scene.actor(typist),
        }),
      whyNotConfirmed(scene, { confirmer, typist, lying, own, whyNot }),
      () => earned(scene, own),
    )
    if (!done) return
    settle(own)
    for (const { claim } of own) meeting.said.delete(claim)
    meeting.over = meeting.said.size === 0
  },
)

function whyNotConfirmed(
  scene: Scene,
  confirming: {
    confirmer: Who
    typist: Who
    lying: Verdict[]
    own: Verdict[]
    whyNot: (verdict: Verdict) => string[]
  },
): string[] {
  const { confirmer, typist, lying, own, whyNot } = confirming
  const forbidden = scene.may(confirmer, 'claim.review')
  if (forbidden.length > 0) return forbidden
  if (confirmer === typist) return ['CONFIRMER_IS_TYPIST']
  if (lying.length === 0) return ['MEETING_NOTHING_LEFT']
  if (own.length === 0) return [...lying.flatMap(whyNot), 'LEFT_FOR_LATER']
  return whyNotSettled(scene, own)
}

async function openOrGoOn(scene: Scene, who: Who) {
  const { model, village } = scene
  const goesOn = model.meetings.find(({ over }) => !over)
  if (goesOn && scene.may(who, 'meeting.hold').length === 0) return goesOn
  const taken = model.claims.filter(({ status, meeting }) => status === 'OPEN' && !meeting)
  const meetingId = newId()
  const nothing = taken.length === 0 ? ['MEETING_NOTHING_WAITS'] : []
  const opened = await scene.write(
    (tx) =>
      openMeeting(tx, scene.actor(who), {
        meetingId,
        heldOn: scene.today,
        place: '村委会',
        staffIds: [village.recorder, village.reviewer, village.manager].map(
          ({ staffId }) => staffId,
        ),
        guests: [],
        take: 'everything',
        sheetIds: [],
      }),
    firstOf(scene.may(who, 'meeting.hold'), nothing),
  )
  if (!opened) return undefined
  const said = new Map(taken.map((claim): [Claim, Vote] => [claim, 'PASS']))
  const meeting: Meeting = { id: meetingId, over: false, said }
  for (const claim of taken) claim.meeting = meeting
  model.meetings.push(meeting)
  return meeting
}
