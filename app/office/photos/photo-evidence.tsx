import { PhotoField } from '@/components/photos/photo-field'
import { PhotoStrip } from '@/components/photos/photo-strip'
import { Notice } from '@/components/ui/notice'
import type { Actor } from '@/lib/access/actor'
import { mayDo } from '@/lib/access/deeds'
import type { PhotoColumn } from '@/lib/photos/photo-subjects'
import { photosOf } from '@/lib/photos/queries'
import type { PageQuery } from '@/lib/request/query'
import { reader } from '@/lib/request/reader'
import { words } from '@/lib/request/words'
import { removePhotoAction } from './actions'

/**
 * The photos of something on its page of the office, with the fields to add
 * more where `query` is handed on.
 */
export async function PhotoEvidence(props: {
  actor: Actor
  of: PhotoColumn
  id: string
  /** The page's query, where photos may be added on it. */
  query?: PageQuery
  /** Where photos are no evidence: what they are called, and what they are for. */
  title?: string
  lead?: string
  /** Nothing is decided without a photo. */
  required?: boolean
}) {
  const { actor, of, id, query, title, lead, required = false } = props
  const photos = await photosOf(await reader(), actor.villageId, { [of]: id })
  const { t } = await words()
  const shown = photos.filter(({ removedReason }) => removedReason === null).length
  if (photos.length === 0 && !query && !required) return null
  const manager = mayDo(actor.roles, 'photo.remove-any')
  return (
    <section
      id="photos"
      className={`grid scroll-mt-4 gap-3 ${shown > 0 || required ? '' : 'screen-only'}`}
    >
      <h2 className="font-serif text-lead">{title ?? t('photos.title')}</h2>
      {lead && <p className="screen-only">{lead}</p>}
      {required && shown === 0 && <Notice tone="warn">{t('photos.requiredMissing')}</Notice>}
      <PhotoStrip
        photos={photos}
        removedToo={mayDo(actor.roles, 'photo.look-removed')}
        remove={{
          action: removePhotoAction,
          may: ({ addedById }) => manager || addedById === actor.staffId,
        }}
      />
      {query && <PhotoField of={of} id={id} shown={shown} query={query} />}
    </section>
  )
}
