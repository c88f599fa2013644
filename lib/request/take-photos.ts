import { unstable_rethrow } from 'next/navigation'
import { traced } from '@/lib/access/traced'
import { database } from '@/lib/db/client'
import { refusalText } from '@/lib/messages/refusal-text'
import {
  type AddedPhotos,
  addPhotos,
  freshPhotos,
  type StoredPhoto,
  toldPhotos,
} from '@/lib/photos/add-photos'
import { photoOfInput } from '@/lib/photos/input'
import { mostBytesSent, mostPhotos } from '@/lib/photos/limits'
import { mayAddSome } from '@/lib/photos/photo-subjects'
import { type ShrunkPhoto, shrinkPhoto, shrinkToPicture, tooLarge } from '@/lib/photos/shrink-photo'
import { hashOfFile, keepFile } from '@/lib/photos/store'
import { done, type Refusal, type Result, refuse } from '@/lib/shared/result'
import { currentActor } from './actor'
import { logFault } from './answer-form'
import { backPath } from './back-path'
import { refusedAsForeign } from './foreign-request'
import { BrokenUpload, partsOf, TooLongUpload } from './multipart'
import { isFromOurPage } from './our-page'
import { refusalsOfIssues } from './refusals-of-issues'
import { tracePlace } from './trace-place'
import { words } from './words'

/** Nine of the largest, and the form around them. */
const limits = { field: 200, file: mostBytesSent, all: mostPhotos * mostBytesSent + 64 * 1024 }

/** What became of an upload, and the number of a logged fault. */
type Answer = Result<AddedPhotos> | { ok: false; fault: string }

/**
 * An upload of photos: ours? → who → may they → parse → do. Answers 303 to the page of the form,
 * with `?photo=added` or why not; to a script that asks for JSON, `{ added }` or `{ refused }` in
 * words. No body, however broken, is answered with a 500.
 */
export async function takePhotos(request: Request): Promise<Response> {
  if (!(await isFromOurPage())) return refusedAsForeign()
  const answer = await withoutFaults(request)
  return request.headers.get('accept') === 'application/json'
    ? Response.json(await toScript(answer))
    : new Response(null, { status: 303, headers: { location: pathAfter(request, answer) } })
}

async function toScript(answer: Answer) {
  if (answer.ok) return { added: answer.value.added }
  const language = await words()
  const { t } = language
  return {
    refused:
      'fault' in answer
        ? t('signIn.fault', { reference: answer.fault })
        : refusalText(language, answer.refusals[0]),
  }
}

function pathAfter(request: Request, answer: Answer): string {
  const { pathname, searchParams } = new URL(
    backPath(request.headers.get('referer')),
    'http://here',
  )
  searchParams.set(
    'photo',
    answer.ok ? 'added' : 'fault' in answer ? 'fault' : answer.refusals[0].code,
  )
  if (!answer.ok && 'fault' in answer) searchParams.set('reference', answer.fault)
  return `${pathname}?${searchParams}#photos`
}

async function withoutFaults(request: Request): Promise<Answer> {
  try {
    return await carryOut(request)
  } catch (error) {
    unstable_rethrow(error)
    if (error instanceof TooLongUpload) return tooLarge()
    if (error instanceof BrokenUpload) return refuse('INVALID', { field: 'photo' })
    return { ok: false, fault: logFault(error) }
  }
}

async function carryOut(request: Request): Promise<Result<AddedPhotos>> {
  const actor = await currentActor()
  if (!actor) return refuse('NOT_SIGNED_IN')
  // before anything is unpacked; what they are added to asks again
  if (!mayAddSome(actor.roles)) return refuse('NOT_ALLOWED')
  const sent = await photosIn(request)
  if (!sent.ok) return sent
  const { of, photos } = sent.value
  const shrunk: ShrunkPhoto[] = []
  // a picture on a till key, and twenty of them on a cheap phone
  for (const photo of photos) shrunk.push(of.goodId ? await shrinkToPicture(photo) : photo)
  const stored = shrunk.map(
    ({ jpeg, width, height }): StoredPhoto => ({
      hash: hashOfFile(jpeg),
      bytes: jpeg.length,
      width,
      height,
    }),
  )
  const { read, write } = await database()
  // what is refused leaves no file behind
  const fits = await freshPhotos(read, actor, { of, photos: stored })
  if (!fits.ok) return fits
  for (const { jpeg } of shrunk) await keepFile(jpeg)
  const [place, input] = [await tracePlace(), { of, photos: stored }]
  return write((tx) =>
    traced(
      tx,
      { actor, place, input },
      { deed: 'photo.add', verb: addPhotos, watches: { told: toldPhotos } },
    ),
  )
}

/** Shrinks each file as it arrives; after a refusal the rest is read to its end and forgotten. */
async function photosIn(request: Request) {
  const fields: Record<string, string> = {}
  const photos: ShrunkPhoto[] = []
  let refused: Refusal | undefined
  for await (const { name, filename, body } of partsOf(request, limits)) {
    if (filename === undefined) fields[name] = body?.toString('utf8') ?? ''
    else if (!refused && !isNotChosen(filename, body)) {
      const shrunk = await photoOf(body, photos.length)
      if (shrunk.ok) photos.push(shrunk.value)
      else refused = shrunk.refusals[0]
    }
  }
  if (refused) return refuse(refused.code, refused)
  const of = photoOfInput.safeParse(fields)
  if (!of.success) return refusalsOfIssues(of.error.issues)
  if (photos.length === 0) return refuse('NO_PICTURE', { field: 'photo' })
  return done({ of: of.data, photos })
}

/** How a browser sends a field for files that nobody has chosen any in. */
function isNotChosen(filename: string, body: Buffer | undefined): boolean {
  return filename === '' && body?.length === 0
}

/** A part without a body was longer than a photo may be. */
async function photoOf(body: Buffer | undefined, before: number): Promise<Result<ShrunkPhoto>> {
  if (before === mostPhotos)
    return refuse('TOO_MANY_PICTURES', { field: 'photo', figures: { max: mostPhotos } })
  if (body?.length === 0) return refuse('EMPTY_PICTURE', { field: 'photo' })
  return body ? shrinkPhoto(body) : tooLarge()
}
