import { notFound } from 'next/navigation'
import { type MeetingFile, meetingById } from '@/lib/earning/meeting-queries'
import { reader } from '@/lib/request/reader'
import { id } from '@/lib/shared/inputs'

/** The meeting that the address names, or 404. */
export async function findMeeting(villageId: string, meetingId: string): Promise<MeetingFile> {
  const meeting = id.safeParse(meetingId).success
    ? await meetingById(await reader(), villageId, meetingId)
    : null
  if (!meeting) notFound()
  return meeting
}
