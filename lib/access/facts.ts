import { z } from 'zod'
import { traces } from '@/lib/messages/zh-CN/traces'
import type { CivilDate } from '@/lib/shared/civil-date'

/** Facts are named in the words of every language. */
export type FactName = keyof typeof traces.facts

export const factNames = Object.keys(traces.facts).filter(isFactName)

export function isFactName(name: string): name is FactName {
  return Object.hasOwn(traces.facts, name)
}

export type Fact = string | number | boolean | null | readonly string[]

/** Something whose earlier state nobody could look up: its name, if it has one, and what is known of it now. */
export interface Subject {
  name?: string
  /** Of a person: who it is, under whatever name. */
  id?: string
  /** Where it is to be looked at, if not on the page the form stood on. */
  page?: string
  facts: Readonly<Partial<Record<FactName, Fact>>>
}

/** A household as traces name it: pages make 12号 张小明 of it, and `12号` finds it. */
export function householdInTrace(household: { number: number; headName: string }): string {
  return `${household.number} ${household.headName}`
}

/** Several, by number. */
export function householdsInTrace(
  households: readonly { number: number; headName: string }[],
): string[] {
  return households.toSorted((a, b) => a.number - b.number).map(householdInTrace)
}

/** What is held on a day, as traces name it: pages write the day in words. */
export function heldInTrace(heldOn: CivilDate, what: string): string {
  return `${heldOn} ${what}`
}

/** The same, of which more is known: what a form said, or what became of it. */
export function withFacts(subject: Subject | null, facts: Subject['facts']): Subject | null {
  return subject && { ...subject, facts: { ...subject.facts, ...facts } }
}

/** One fact that is another one now; `null` before it was there, or where there was none. */
export interface Change {
  fact: string
  before: Fact
  after: Fact
}

/** What is another after than before, in the order of the facts; of a password only that it is. */
export function changesBetween(before: Subject | null, after: Subject | null): Change[] {
  const facts = Object.keys({ ...before?.facts, ...after?.facts }).filter(isFactName)
  return facts.flatMap((fact) => {
    const [was, is] = [before?.facts[fact] ?? null, after?.facts[fact] ?? null]
    if (JSON.stringify(was) === JSON.stringify(is)) return []
    // its fingerprint says nothing to who reads the traces, and figures in it would be found
    const another = { fact, before: was !== null, after: true }
    return [fact === 'password' ? another : { fact, before: was, after: is }]
  })
}

const factKept = z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.string())])
const changeKept = z.object({ fact: z.string(), before: factKept, after: factKept })

/** The changes of a trace, as it keeps them in JSON. */
export function changesIn(json: string | null): Change[] {
  return json ? z.array(changeKept).parse(JSON.parse(json)) : []
}
