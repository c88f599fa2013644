import { todayOf } from '@/lib/access/actor'
import { mayDo } from '@/lib/access/deeds'
import { figuresAtCounter } from '@/lib/redemption/counter-queries'
import { currentActor } from '@/lib/request/actor'
import { reader } from '@/lib/request/reader'
import { id } from '@/lib/shared/inputs'

/** Whether what the till shows still holds: a text that is another one when it does not. */
export async function GET(request: Request): Promise<Response> {
  const actor = await currentActor()
  if (!actor || !mayDo(actor.roles, 'counter.look')) return new Response(null, { status: 403 })
  const household = id.safeParse(new URL(request.url).searchParams.get('household') ?? '')
  if (!household.success) return new Response(null, { status: 400 })
  const now = await figuresAtCounter(
    await reader(),
    actor.villageId,
    household.data,
    todayOf(actor),
  )
  return Response.json({ now }, { headers: { 'cache-control': 'no-store' } })
}
