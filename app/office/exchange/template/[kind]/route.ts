import { mayDo } from '@/lib/access/deeds'
import { importers } from '@/lib/exchange/importers'
import { templateOf } from '@/lib/exchange/template'
import { contentTypes } from '@/lib/exchange/write-table'
import { currentActor } from '@/lib/request/actor'
import { kindNamed } from '../../kind-paths'

export async function GET(
  _: Request,
  { params }: RouteContext<'/office/exchange/template/[kind]'>,
): Promise<Response> {
  const { kind: name } = await params
  const kind = kindNamed(name)
  if (!kind) return new Response(null, { status: 404 })
  const actor = await currentActor()
  if (!actor) return new Response(null, { status: 401 })
  if (!mayDo(actor.roles, importers[kind].deed)) return new Response(null, { status: 403 })
  const template = await templateOf(importers[kind])
  return new Response(new Uint8Array(template), {
    headers: {
      'content-type': contentTypes.xlsx,
      'content-disposition': `attachment; filename="${name}-template.xlsx"`,
      'cache-control': 'no-store',
    },
  })
}
