import type { Translator } from '@/lib/messages/translator'
import { mostPhotos } from '@/lib/photos/limits'

/** What the fields for photos say in the browser, with places left open for `fill`. */
export function photoWords(t: Translator) {
  return {
    hint: t('photos.hint', { max: String(mostPhotos) }),
    camera: t('photos.camera'),
    choose: t('photos.choose'),
    send: t('photos.send'),
    again: t('photos.again'),
    sending: t('photos.sending', { nth: '{nth}', count: '{count}' }),
    added: t('photos.added'),
    notSent: t('photos.notSent', { name: '{name}' }),
    refused: t('photos.refused', { name: '{name}', why: '{why}' }),
    takeOut: t('photos.takeOut'),
    tooMany: t('photos.tooMany', {
      max: String(mostPhotos),
      count: '{count}',
      names: '{names}',
    }),
    empty: t('photos.empty', { names: '{names}' }),
    noPicture: t('photos.noPicture'),
    and: t('earn.island.and'),
    later: t('photos.later'),
  }
}
