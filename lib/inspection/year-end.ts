import type { CivilMonth, Period } from '@/lib/shared/civil-date'

/** 年底五步, in the order in which they stand on each other. */
const yearEndSteps = ['close', 'redList', 'honours', 'certificates', 'window'] as const
export type YearEndStep = (typeof yearEndSteps)[number]

/** What is known of a year when somebody looks how far its end has come. */
export interface YearSoFar {
  year: Period
  /** All of its months are sealed. */
  sealed: boolean
  /** Of the fourth quarter; also when nobody earned in it, and there is none to publish. */
  redListDone: boolean
  /** Honours that the village gives, and those decided for the year. */
  honours: number
  decided: number
  /** The year-end window whose points reach into this year's December. */
  window: 'NONE' | 'PLANNED' | 'OPEN' | 'CLOSED'
}

export type StepState = 'done' | 'next' | 'later'

/**
 * Each step with its state: the first that is not done is the next one. Certificates are printed and
 * leave no trace in the book: they are as far as the honours are.
 */
export function yearEnd(year: YearSoFar): { step: YearEndStep; state: StepState }[] {
  const finished: Record<YearEndStep, boolean> = {
    close: year.sealed,
    redList: year.redListDone,
    honours: year.honours > 0 && year.decided >= year.honours,
    certificates: year.honours > 0 && year.decided >= year.honours,
    window: year.window === 'CLOSED',
  }
  const next = yearEndSteps.find((step) => !finished[step])
  return yearEndSteps.map((step) => ({
    step,
    state: finished[step] ? 'done' : step === next ? 'next' : 'later',
  }))
}

/** The year whose end is at hand: until March still the one before. */
export function yearAtHand(month: CivilMonth): Period {
  const [year = '', number = ''] = month.split('-')
  return Number(number) <= 3 ? String(Number(year) - 1) : year
}
