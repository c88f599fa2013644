import { unstable_rethrow } from 'next/navigation'
import { database } from '@/lib/db/client'
import { type ImportKind, importKinds } from '@/lib/exchange/importer'
import { takeTable } from '@/lib/exchange/look-at-table'
import { readPasted, readTableFile, tooLarge } from '@/lib/exchange/read-file'
import { type TextTable, tableLimits } from '@/lib/exchange/table'
import { id } from '@/lib/shared/inputs'
import { type Refusal, type Result, refuse } from '@/lib/shared/result'
import { currentActor } from './actor'
import { logFault } from './answer-form'
import { lookAtTable } from './import-runner'
import { readUpload } from './read-upload'
import { traced, tracePlace } from './traced'

/** The import that is being looked at, or why the form comes back; never a fault of the framework's. */
export type TakenUpload =
  | { importId: string }
  | { kind: ImportKind | undefined; why: { refusal: Refusal } | { fault: string } }

// the form's other fields, and a pasted table of some length
const besidesFile = 256 * 1024

/** Takes a file or a pasted table in, to be looked at. */
export async function takeUpload(request: Request): Promise<TakenUpload> {
  let kind: ImportKind | undefined
  try {
    const upload = await readUpload(request, tableLimits.bytes + besidesFile)
    if (!('form' in upload)) {
      const refused = upload.refused === 'TOO_LARGE' ? tooLarge() : refuse('TABLE_NOT_READABLE')
      return { kind, why: { refusal: refused.refusals[0] } }
    }
    kind = importKinds.find((known) => known === upload.form.get('kind'))
    const taken = await take(upload.form, kind)
    return taken.ok ? taken.value : { kind, why: { refusal: taken.refusals[0] } }
  } catch (error) {
    unstable_rethrow(error)
    return { kind, why: { fault: logFault(error) } }
  }
}

async function take(
  form: FormData,
  kind: ImportKind | undefined,
): Promise<Result<{ importId: string }>> {
  const actor = await currentActor()
  if (!actor) return refuse('NOT_SIGNED_IN')
  const importId = id.safeParse(form.get('importId'))
  if (!kind || !importId.success) return refuse('INVALID')
  const table = await tableIn(form)
  if (!table.ok) return table
  const given = {
    importId: importId.data,
    kind,
    fileName: nameOf(form.get('file')),
    table: table.value,
  }
  const { write } = await database()
  const place = await tracePlace()
  const taken = await write((tx) =>
    traced(tx, { actor, place, input: given }, { deed: 'import.make', verb: takeTable }),
  )
  if (!taken.ok) return taken
  await lookAtTable(actor, given, taken.value)
  return { ok: true, value: { importId: given.importId } }
}

async function tableIn(form: FormData): Promise<Result<TextTable>> {
  const file = form.get('file')
  if (file instanceof File && file.size > 0)
    return readTableFile(Buffer.from(await file.arrayBuffer()))
  const pasted = form.get('pasted')
  return typeof pasted === 'string' && pasted.trim() !== ''
    ? readPasted(pasted)
    : refuse('TABLE_EMPTY')
}

function nameOf(file: FormDataEntryValue | null): string {
  const pasted = '粘贴的表格'
  return file instanceof File && file.size > 0
    ? file.name.replace(/\p{Cc}/gu, '') || pasted
    : pasted
}
