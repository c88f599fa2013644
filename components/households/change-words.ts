import type { ChangeFacts } from '@/lib/households/write-change'
import type { Translator } from '@/lib/messages/translator'

/** What a household went through, in the words of the form that it was chosen on. */
export function changeWords(t: Translator): Record<ChangeFacts['kind'], string> {
  return {
    SPLIT: t('changes.choices.split.name'),
    MERGED: t('changes.choices.merge.name'),
    HEAD_CHANGED: t('changes.choices.head.name'),
    HEAD_DIED: t('changes.choices.head.name'),
    HEAD_LEFT: t('changes.choices.head.name'),
    MARRIED_IN: t('changes.fields.waysIn.MARRIED_IN'),
    BORN: t('changes.fields.waysIn.BORN'),
    MOVED_IN: t('changes.fields.waysIn.MOVED_IN'),
    MARRIED_OUT: t('changes.fields.waysOut.MARRIED_OUT'),
    MOVED_OUT: t('changes.fields.waysOut.MOVED_OUT'),
    DIED: t('changes.choices.died.name'),
    WENT_AWAY: t('changes.fields.livings.WENT_AWAY'),
    MOVED_AWAY: t('changes.fields.livings.MOVED_AWAY'),
    CAME_BACK: t('changes.fields.livings.CAME_BACK'),
    CLOSED: t('changes.fields.livings.CLOSED'),
    VISIT_NEEDED: t('changes.choices.visit.name'),
    VISITED: t('changes.form.visited'),
  }
}
