import { unstable_rethrow } from 'next/navigation'
import type { Actor } from '@/lib/access/actor'
import { mayDo } from '@/lib/access/deeds'
import { traced } from '@/lib/access/traced'
import { database } from '@/lib/db/client'
import { type ImportKind, importKinds } from '@/lib/exchange/importer'
import { importers, mayBringInSome } from '@/lib/exchange/importers'
import { takeTable } from '@/lib/exchange/look-at-table'
import { readApart } from '@/lib/exchange/read-apart'
import { notReadable, tooLarge } from '@/lib/exchange/read-file'
import { tableLimits } from '@/lib/exchange/table'
import { watchedImport } from '@/lib/exchange/watched-import'
import { id } from '@/lib/shared/inputs'
import { done, type Refusal, type Result, refuse } from '@/lib/shared/result'
import { currentActor } from './actor'
import { logFault } from './answer-form'
import { fileNameOf } from './file-name'
import { lookAtTable } from './import-runner'
import { BrokenUpload, partsOf, TooLongUpload } from './multipart'
import { tracePlace } from './trace-place'

/** The import that is being looked at, or why the form comes back; never a fault of the framework's. */
export type TakenUpload =
  | { importId: string }
  | { kind: ImportKind | undefined; why: { refusal: Refusal } | { fault: string } }

/** A file or a pasted table, each of the largest, and the form around them. */
const { bytes } = tableLimits
const limits = { field: bytes, file: bytes, all: 2 * bytes + 64 * 1024 }

/** Takes a file or a pasted table in, to be looked at: who → may they → read → may they this → do. */
export async function takeUpload(request: Request): Promise<TakenUpload> {
  const upload: Upload = { fields: new Map(), pasted: '' }
  try {
    const taken = await take(request, upload)
    return taken.ok ? taken.value : { kind: kindOf(upload), why: { refusal: taken.refusals[0] } }
  } catch (error) {
    unstable_rethrow(error)
    return { kind: kindOf(upload), why: { fault: logFault(error) } }
  }
}

interface Upload {
  fields: Map<string, string>
  pasted: string
  file?: { name: string; bytes: Buffer }
}

function kindOf({ fields }: Upload): ImportKind | undefined {
  return importKinds.find((known) => known === fields.get('kind'))
}

async function take(request: Request, upload: Upload): Promise<Result<{ importId: string }>> {
  const actor = await currentActor()
  if (!actor) return refuse('NOT_SIGNED_IN')
  // before anything is read; of which table it is one is known afterwards
  if (!mayBringInSome(actor.roles)) return refuse('NOT_ALLOWED')
  const sent = await readInto(upload, request)
  if (!sent.ok) return sent
  const kind = kindOf(upload)
  const importId = id.safeParse(upload.fields.get('importId'))
  if (!kind || !importId.success) return refuse('INVALID')
  if (!mayDo(actor.roles, importers[kind].deed)) return refuse('NOT_ALLOWED')
  return takeIn(actor, upload, { kind, importId: importId.data })
}

/** The first file and the fields. What is too long is passed over to its end, and refused then. */
async function readInto(upload: Upload, request: Request): Promise<Result<void>> {
  let refused = false
  try {
    for await (const { name, filename, body } of partsOf(request, limits)) {
      if (!body) refused = true
      else if (filename === undefined) {
        if (name === 'pasted') upload.pasted = body.toString('utf8')
        else upload.fields.set(name, body.toString('utf8'))
      } else if (body.length > 0 && !upload.file)
        upload.file = { name: fileNameOf(filename), bytes: body }
    }
  } catch (error) {
    if (error instanceof TooLongUpload) return tooLarge()
    if (error instanceof BrokenUpload) return notReadable()
    throw error
  }
  return refused ? tooLarge() : done(undefined)
}

async function takeIn(
  actor: Actor,
  { file, pasted }: Upload,
  { kind, importId }: { kind: ImportKind; importId: string },
): Promise<Result<{ importId: string }>> {
  if (!file && pasted.trim() === '') return refuse('TABLE_EMPTY')
  const { columns, needs } = importers[kind]
  const table = await readApart({
    given: file ? { file: file.bytes } : { pasted },
    columns,
    needs,
  })
  if (!table.ok) return table
  const fileName = file?.name || '粘贴的表格'
  const given = { importId, kind, fileName, table: table.value }
  const { write } = await database()
  const place = await tracePlace()
  const taken = await write((tx) =>
    traced(
      tx,
      { actor, place, input: given },
      {
        deed: 'import.make',
        verb: takeTable,
        watches: () => watchedImport(tx, actor, importId),
      },
    ),
  )
  if (!taken.ok) return taken
  await lookAtTable(actor, given, taken.value)
  return done({ importId })
}
