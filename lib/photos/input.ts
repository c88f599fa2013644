import { z } from 'zod'
import { id, text } from '@/lib/shared/inputs'
import { type PhotoOf, photoColumns } from './photo-subjects'

/** What an upload says beside its files: `of=batchId`, `id=…`. */
export const photoOfInput = z
  .object({ of: z.enum(photoColumns), id })
  .transform(({ of, id: subjectId }): PhotoOf => ({ [of]: subjectId }))

export const removePhotoInput = z.object({ photoId: id, reason: text(200) })
export type RemovePhotoInput = z.infer<typeof removePhotoInput>
