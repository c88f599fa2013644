import type { Actor } from '@/lib/access/actor'
import { mayDo } from '@/lib/access/deeds'
import { database } from '@/lib/db/client'
import { exportTables } from '@/lib/exchange/export-tables'
import { contentTypes, formats, writeTable } from '@/lib/exchange/write-table'
import { isPeriod } from '@/lib/shared/civil-date'
import { readSettings } from '@/lib/shared/env'
import { currentActor } from './actor'
import { logFault } from './answer-form'
import { today } from './clock'
import { noteDeed } from './note-deed'
import { plainAnswer } from './plain-answer'
import { isForeignReading } from './same-origin'
import { signInPath } from './sign-in-path'

const toTables = signInPath('/office/exchange')

/**
 * A table as a download, sent while it is being read: one unmoving view of the book. The answer
 * begins when its first lines are there; what fails before is an error, not a file cut off. Taking
 * one out leaves a trace, so no other site can have somebody do it, and HEAD, which takes nothing
 * out, leaves none.
 */
export async function sendTable(request: Request, file: string): Promise<Response> {
  const [name, ending] = file.split('.')
  const table = exportTables.find((known) => known.name === name)
  const format = formats.find((known) => known === ending)
  if (!table || !format || `${name}.${ending}` !== file)
    return plainAnswer(404, '没有这张表格。 · There is no such table.')
  if (isForeignReading(request.headers, readSettings().PUBLIC_URL))
    return plainAnswer(
      403,
      '请在本村的页面上导出这张表格。 · Please take this table out on the page of this village.',
    )
  const actor = await currentActor()
  if (!actor) return new Response(null, { status: 303, headers: { location: toTables } })
  if (!mayDo(actor.roles, table.deed))
    return plainAnswer(
      403,
      '您的职责不包括这张表格。 · This table is not among what your part does.',
    )
  const period = new URL(request.url).searchParams.get('period') ?? undefined
  const asked = { villageId: actor.villageId, today: today(), period }
  const of = period !== undefined && isPeriod(period) ? [period] : []
  const title = `${[table.title, ...of, asked.today].join(' ')}.${format}`
  const headers = {
    'content-type': contentTypes[format],
    'content-disposition': `attachment; filename="${name}.${format}"; filename*=UTF-8''${encodeURIComponent(title)}`,
    'cache-control': 'no-store',
  }
  if (request.method === 'HEAD') return new Response(null, { headers })
  if (!(await noted(actor, title))) return notSent()
  const { snapshot } = await database()
  const pipe = new TransformStream<Uint8Array, Uint8Array>()
  const writer = pipe.writable.getWriter()
  const begun = new Promise<boolean>((begins) => {
    void snapshot(async (reader) => {
      const parts = await writeTable(table, format, reader, asked)
      begins(true)
      for await (const bytes of parts) await writer.write(bytes)
      await writer.close()
    }).catch((error: unknown) => {
      begins(false)
      // somebody who closed the page is no fault; a broken file must not look whole
      if (error !== undefined && error instanceof Error) logFault(error)
      return writer.abort(error).catch(() => undefined)
    })
  })
  if (!(await begun)) return notSent()
  return new Response(pipe.readable, { headers })
}

async function noted(actor: Actor, file: string): Promise<boolean> {
  try {
    return (await noteDeed(actor, 'table.take', file)).ok
  } catch (error) {
    logFault(error)
    return false
  }
}

function notSent(): Response {
  return plainAnswer(
    503,
    '表格现在导不出来，请过一会儿再试。 · The table cannot be made now. Please try again in a while.',
  )
}
