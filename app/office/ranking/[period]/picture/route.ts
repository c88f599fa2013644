import { pictureWords } from '@/components/ranking/picture-words'
import { mayDo } from '@/lib/access/deeds'
import { drawPicture } from '@/lib/ranking/draw-picture'
import { redListsOf } from '@/lib/ranking/queries'
import { redListPicture } from '@/lib/ranking/red-list-picture'
import { currentActor } from '@/lib/request/actor'
import { reader } from '@/lib/request/reader'
import { currentVillage } from '@/lib/request/village'
import { words } from '@/lib/request/words'
import { isPeriod } from '@/lib/shared/civil-date'

/** The newest edition of a published red list as a picture for the village's chat group. */
export async function GET(
  _request: Request,
  { params }: RouteContext<'/office/ranking/[period]/picture'>,
): Promise<Response> {
  const actor = await currentActor()
  if (!actor) return new Response(null, { status: 401 })
  if (!mayDo(actor.roles, 'standing.look')) return new Response(null, { status: 403 })
  const { period } = await params
  const [list] = isPeriod(period) ? await redListsOf(await reader(), actor.villageId, period) : []
  const village = await currentVillage()
  if (!list || !village) return new Response(null, { status: 404 })
  const picture = await drawPicture(redListPicture(pictureWords(await words(), { village, list })))
  return new Response(picture, {
    headers: {
      'content-type': 'image/png',
      'content-disposition': `attachment; filename="red-list-${period}.png"`,
      'cache-control': 'private, no-store',
      'cross-origin-resource-policy': 'same-origin',
    },
  })
}
