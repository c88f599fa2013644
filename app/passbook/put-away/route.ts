import { endCardSession } from '@/lib/request/card-session'
import { refusedAsForeign } from '@/lib/request/foreign-request'
import { isFromOurPage } from '@/lib/request/our-page'

/** `<form method="post" action="/passbook/put-away">`: the passbook is closed in this browser. */
export async function POST(): Promise<Response> {
  if (!(await isFromOurPage())) return refusedAsForeign()
  await endCardSession()
  return new Response(null, { status: 303, headers: { location: '/passbook/goodbye' } })
}
