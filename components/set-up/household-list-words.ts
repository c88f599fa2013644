import type { Translator } from '@/lib/messages/translator'

/** Rows of the preview; a whole village would be a long way to the button. */
export const householdsShown = 50

/** What the pasted list's fields say: plain texts, since they are shown by the browser. */
export function householdListWords(t: Translator) {
  return {
    list: t('setup.households.list'),
    listHint: t('setup.households.listHint'),
    example: t('setup.households.example'),
    look: t('setup.households.look'),
    add: t('setup.households.add'),
    nothing: t('setup.households.nothing'),
    understood: t('setup.households.understood'),
    groups: t('setup.households.groups'),
    refused: t('setup.households.refused'),
    more: t('setup.households.more', { count: householdsShown }),
    line: t('setup.households.line'),
    text: t('setup.households.text'),
    problem: t('setup.households.problem'),
    unused: t('setup.households.unused'),
    numberNext: t('setup.households.numberNext'),
    namesake: t('setup.households.namesake'),
    problems: {
      NO_HEAD: t('setup.households.problems.NO_HEAD'),
      NO_GROUP: t('setup.households.problems.NO_GROUP'),
      NOT_A_NUMBER: t('setup.households.problems.NOT_A_NUMBER'),
      COLUMN_UNKNOWN: t('setup.households.problems.COLUMN_UNKNOWN'),
      NUMBER_TWICE: t('setup.households.problems.NUMBER_TWICE'),
      HEAD_TWICE: t('setup.households.problems.HEAD_TWICE'),
      TOO_LONG: t('setup.households.problems.TOO_LONG'),
      TOO_MANY_LINES: t('setup.households.problems.TOO_MANY_LINES'),
    },
    columns: {
      number: t('setup.households.columns.number'),
      head: t('setup.households.columns.head'),
      group: t('setup.households.columns.group'),
      members: t('setup.households.columns.members'),
      opening: t('setup.households.columns.opening'),
      earned: t('setup.households.columns.earned'),
    },
  }
}

export type HouseholdListWords = ReturnType<typeof householdListWords>
