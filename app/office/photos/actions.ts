'use server'

import { removePhotoInput } from '@/lib/photos/input'
import { removePhoto } from '@/lib/photos/remove-photo'
import { act } from '@/lib/request/act'

/** From whatever page shows the photo; that page shows it as removed. */
export const removePhotoAction = act({
  deed: 'photo.remove',
  schema: removePhotoInput,
  verb: removePhoto,
  watches: async (_tx, _actor, { reason }) => ({ facts: { removedReason: reason } }),
  done: (_, { t }) => ({ say: t('photos.removed') }),
})
