import { refusedAsForeign } from '@/lib/request/foreign-request'
import { isFromOurPage } from '@/lib/request/our-page'
import { endSession } from '@/lib/request/session'

/** `<form method="post" action="/sign-out">`: no other site can sign anybody out. */
export async function POST(): Promise<Response> {
  if (!(await isFromOurPage())) return refusedAsForeign()
  await endSession()
  return new Response(null, { status: 303, headers: { location: '/sign-in' } })
}
