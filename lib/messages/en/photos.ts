import type { SameShape } from '../same-shape'
import type { photos as chinese } from '../zh-CN/photos'

export const photos: SameShape<typeof chinese> = {
  title: 'Photos',
  hint: 'Take some, pick some, or drop them here. At most {max}; they are made smaller, and the place they were taken at is left out.',
  required: 'A claim of this rule needs a photo before it can be passed.',
  requiredMissing:
    'This rule asks for a photo, and this sheet has none. It can be passed once a photo is added.',
  camera: 'Take a photo',
  choose: 'Pick photos',
  send: 'Add the chosen photos',
  again: 'Send again',
  sending: 'Sending photo {nth} of {count}…',
  added: 'The photos were added.',
  notSent: '{name} was not sent; the line may be down. Please send it again.',
  refused: '{name}: {why}',
  full: 'There are {max} photos already; no more fit.',
  later: 'Pick them now; they are sent when the sheet has been saved.',
  takeOut: 'Not this one',
  nth: 'Photo {nth}',
  open: 'Photo {nth}, see it large',
  addedBy: '{name}, {moment}',
  remove: 'Remove…',
  removeLead: 'It goes out of sight and is kept on file, with the reason.',
  removeReason: 'Why it is removed',
  removeSubmit: 'Remove this photo',
  removed: 'The photo was removed; it is kept on file.',
  removedLine: 'One removed ({name}): {reason}',
  removedLook: 'See the removed photo',
  link: 'See photo {nth}',
}
