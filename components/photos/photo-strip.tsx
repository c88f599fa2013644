import { ActionForm } from '@/components/ui/action-form'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextField } from '@/components/ui/text-field'
import type { PhotoLine } from '@/lib/photos/queries'
import type { FormAction } from '@/lib/request/form-state'
import { words } from '@/lib/request/words'

interface PhotoStripProps {
  photos: readonly PhotoLine[]
  /** How a photo is taken out of sight, and who may. */
  remove?: { action: FormAction; may: (photo: PhotoLine) => boolean }
  /** Removed photos can still be looked at. */
  removedToo?: boolean
}

/** The photos that are evidence of something, each with who added it; removed ones as a line. */
export async function PhotoStrip({ photos, remove, removedToo }: PhotoStripProps) {
  const { t, formats } = await words()
  const shown = photos.filter(({ removedReason }) => removedReason === null)
  const removed = photos.filter(({ removedReason }) => removedReason !== null)
  if (photos.length === 0) return null
  return (
    <div className="grid gap-2">
      <ul className="grid list-none grid-cols-[repeat(auto-fill,minmax(9rem,1fr))] gap-3 print:grid-cols-3">
        {shown.map((photo, index) => (
          <li
            key={photo.id}
            className="keep-together grid content-start gap-1 has-[details[open]]:col-span-2"
          >
            <a
              href={`/photos/${photo.id}`}
              aria-label={t('photos.open', { nth: String(index + 1) })}
              className="block border border-edge bg-sheet p-1"
            >
              <img
                src={`/photos/${photo.id}`}
                alt={t('photos.nth', { nth: String(index + 1) })}
                width={photo.width}
                height={photo.height}
                loading="lazy"
                className="aspect-4/3 h-auto w-full object-cover"
              />
            </a>
            <p className="text-note leading-snug text-soft">
              {t('photos.addedBy', { name: photo.addedBy, moment: formats.moment(photo.addedAt) })}
            </p>
            {remove?.may(photo) && <RemovePhoto photoId={photo.id} action={remove.action} />}
          </li>
        ))}
      </ul>
      {removed.map(({ id, removedBy, removedReason }) => (
        <p key={id} className="text-note text-soft">
          {t('photos.removedLine', { name: removedBy ?? '', reason: removedReason ?? '' })}{' '}
          {removedToo && (
            <a href={`/photos/${id}`} className="screen-only inline-flex min-h-target items-center">
              {t('photos.removedLook')}
            </a>
          )}
        </p>
      ))}
    </div>
  )
}

async function RemovePhoto({ photoId, action }: { photoId: string; action: FormAction }) {
  const { t } = await words()
  return (
    <details className="screen-only">
      <summary className="min-h-target py-2">{t('photos.remove')}</summary>
      <p className="text-note">{t('photos.removeLead')}</p>
      <ActionForm action={action}>
        <input type="hidden" name="photoId" value={photoId} />
        <TextField name="reason" label={t('photos.removeReason')} maxLength={200} />
        <SubmitButton look="danger">{t('photos.removeSubmit')}</SubmitButton>
      </ActionForm>
    </details>
  )
}
