import { notFound } from 'next/navigation'
import { type ActivityLine, activityById } from '@/lib/earning/activity-queries'
import { reader } from '@/lib/request/reader'
import { id } from '@/lib/shared/inputs'

/** The activity an address names; "no such page" for every other word. */
export async function findActivity(villageId: string, activityId: string): Promise<ActivityLine> {
  const activity = id.safeParse(activityId).success
    ? await activityById(await reader(), villageId, activityId)
    : null
  return activity ?? notFound()
}
