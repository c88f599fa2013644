'use server'

import { removePhotoInput } from '@/lib/photos/input'
import { removePhoto, toldRemoval } from '@/lib/photos/remove-photo'
import { act } from '@/lib/request/act'

/** From whatever page shows the photo; that page shows it as removed. */
export const removePhotoAction = act({
  deed: 'photo.remove',
  schema: removePhotoInput,
  verb: removePhoto,
  watches: { told: toldRemoval },
  done: (_, { t }) => ({ say: t('photos.removed') }),
})
