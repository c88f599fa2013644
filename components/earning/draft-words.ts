import type { Translator } from '@/lib/messages/translator'

/** What the browser says of sheets that were not saved, with figures left open for `fill`. */
export function draftWords(t: Translator) {
  return {
    title: t('earn.draft.title'),
    line: t('earn.draft.line', { count: '{count}', label: '{label}' }),
    goOn: t('earn.draft.goOn'),
    throwAway: t('earn.draft.throwAway'),
  }
}

export type DraftWords = ReturnType<typeof draftWords>
