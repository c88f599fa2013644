import { z } from 'zod'
import { refusalCodes } from '@/lib/shared/refusal-codes'
import type { Judgement } from './importer'
import type { WhySkipped } from './read-table'

const refusal = z.object({
  code: z.enum(refusalCodes),
  field: z.string().optional(),
  figures: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
})
const says = z.object({
  changes: z.array(z.object({ heading: z.string(), from: z.string(), to: z.string() })).optional(),
  reads: z
    .array(z.object({ key: z.string(), value: z.union([z.string(), z.number()]) }))
    .optional(),
  newGroup: z.string().optional(),
  refusals: z.array(refusal).optional(),
  sameDay: z.boolean().optional(),
  skipped: z
    .enum(['TITLE', 'HEADING', 'TOTAL', 'FOOT', 'EXAMPLE', 'MEMBER', 'NOT_COUNTED'])
    .optional() satisfies z.ZodType<WhySkipped | undefined>,
})
/** What the report says of a line besides its outcome. */
export type LineSays = z.infer<typeof says>

export function saysOf(judgement: Judgement<unknown>): string {
  const { changes, reads, newGroup, refusals, sameDay } = judgement
  return JSON.stringify({ changes, reads, newGroup, refusals, sameDay } satisfies LineSays)
}

export function readSays(json: string): LineSays {
  return says.parse(JSON.parse(json))
}

export function readRefusal(json: string) {
  return refusal.parse(JSON.parse(json))
}
