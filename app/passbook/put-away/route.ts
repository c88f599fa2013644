import { endCardSession } from '@/lib/request/card-session'
import { isFromOurPage } from '@/lib/request/our-page'

/** `<form method="post" action="/passbook/put-away">`: the passbook is closed in this browser. */
export async function POST(): Promise<Response> {
  if (!(await isFromOurPage())) return new Response(null, { status: 403 })
  await endCardSession()
  return new Response(null, { status: 303, headers: { location: '/passbook/goodbye' } })
}
