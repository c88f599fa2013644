import { z } from 'zod'
import { id, int, optionalId, text } from '@/lib/shared/inputs'

/** As many groups as a village can be parted into. */
export const mostGroups = 200

/** `groupId` is made by the form, so that the same form sent twice adds one group. */
export const addGroupInput = z.object({ groupId: id, name: text(20) })
export type AddGroupInput = z.infer<typeof addGroupInput>

export const changeGroupInput = z.object({
  groupId: id,
  name: text(20),
  /** From 1: where it stands in every list. */
  place: int({ min: 1, max: mostGroups }),
  leaderId: optionalId,
})
export type ChangeGroupInput = z.infer<typeof changeGroupInput>

export const deleteGroupInput = z.object({ groupId: id })
export type DeleteGroupInput = z.infer<typeof deleteGroupInput>
