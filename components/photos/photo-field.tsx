import { FieldError } from '@/components/ui/field-error'
import { refusalText } from '@/lib/messages/refusal-text'
import { mostBytesSent, mostPhotos } from '@/lib/photos/limits'
import type { PhotoColumn } from '@/lib/photos/photo-subjects'
import { type PageQuery, wordIn } from '@/lib/request/query'
import { type Words, words } from '@/lib/request/words'
import { refusalCodes } from '@/lib/shared/refusal-codes'
import { PhotoSender } from './photo-sender'
import { photoWords } from './photo-words'

/**
 * Adds photos to a sheet, a meeting or a notice: `of` is the column that names it. The page hands
 * its query through, since without a script the form comes back to it with `?photo=…`.
 */
export async function PhotoField(props: {
  of: PhotoColumn
  id: string
  /** How many photos it shows already. */
  shown: number
  query: PageQuery
}) {
  const said = await words()
  const { t } = said
  const { errors, added } = answerIn(props.query, said)
  return (
    <div className="screen-only grid gap-2">
      {added && (
        <p role="status" className="font-bold text-jade">
          {t('photos.added')}
        </p>
      )}
      {props.shown < mostPhotos ? (
        <PhotoSender of={props.of} id={props.id} errors={errors} words={photoWords(t)} />
      ) : (
        <>
          <FieldError id="photos-full" errors={errors} />
          <p className="text-soft">{t('photos.full', { max: String(mostPhotos) })}</p>
        </>
      )}
    </div>
  )
}

/** What became of a form that was sent without a script. Anybody can write anything there. */
function answerIn(query: PageQuery, said: Words): { added: boolean; errors: string[] } {
  const answer = wordIn(query, 'photo')
  if (answer === 'fault') {
    const reference = /^[0-9A-F]{6}$/.exec(wordIn(query, 'reference'))?.[0] ?? '–'
    return { added: false, errors: [said.t('signIn.fault', { reference })] }
  }
  const code = refusalCodes.find((known) => known === answer)
  const figures = { max: mostPhotos, megabytes: mostBytesSent / 1024 / 1024 }
  return {
    added: answer === 'added',
    errors: code ? [refusalText(said, { code, figures })] : [],
  }
}
