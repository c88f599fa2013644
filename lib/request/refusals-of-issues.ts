import type { z } from 'zod'
import { type RefusalCode, refusalCodes } from '@/lib/shared/refusal-codes'
import { type Refusal, type Refused, refuseAll } from '@/lib/shared/result'

type Issue = z.core.$ZodIssue

/** What a form's schema found, the first thing of each field: `rows.3.points`. */
export function refusalsOfIssues(issues: Issue[]): Refused {
  const byField = new Map<string | undefined, Refusal>()
  for (const refusal of issues.map(refusalOf)) {
    if (!byField.has(refusal.field)) byField.set(refusal.field, refusal)
  }
  const refused = refuseAll([...byField.values()])
  if (!refused) throw new Error('A refused form has no issue')
  return refused
}

function refusalOf(issue: Issue): Refusal {
  const field = issue.path.length > 0 ? issue.path.map(String).join('.') : undefined
  const { code, figures } = sentenceOf(issue)
  return { code, field, figures }
}

type Sentence = Pick<Refusal, 'code' | 'figures'>

function sentenceOf(issue: Issue): Sentence {
  switch (issue.code) {
    case 'custom':
      return { code: codeIn(issue.message), figures: figuresIn(issue.params) }
    case 'invalid_type':
      // zod keeps no input in its issues; a field that was not sent is the only wrong type that
      // an honest form produces
      return { code: 'REQUIRED' }
    case 'invalid_value':
      return { code: 'NOT_A_CHOICE' }
    case 'too_big':
      return tooBig(issue)
    case 'too_small':
      return tooSmall(issue)
    default:
      return { code: 'INVALID' }
  }
}

function tooBig({ origin, maximum }: z.core.$ZodIssueTooBig): Sentence {
  const max = Number(maximum)
  if (origin === 'string') return { code: 'TOO_LONG', figures: { max } }
  if (origin === 'array' || origin === 'set') return { code: 'TOO_MANY', figures: { max } }
  return { code: 'INVALID' }
}

function tooSmall({ origin, minimum }: z.core.$ZodIssueTooSmall): Sentence {
  const min = Number(minimum)
  if (origin === 'string' && min > 1) return { code: 'TOO_SHORT', figures: { min } }
  if (origin === 'string') return { code: 'REQUIRED' }
  // what a form sends several of, it ticks
  if (origin === 'array' || origin === 'set') return { code: 'NOTHING_TICKED' }
  return { code: 'INVALID' }
}

function codeIn(message: string): RefusalCode {
  return refusalCodes.find((code) => code === message) ?? 'INVALID'
}

function figuresIn(params: Record<string, unknown> | undefined): Refusal['figures'] {
  const figures = params?.figures
  if (typeof figures !== 'object' || figures === null) return undefined
  return Object.fromEntries(
    Object.entries(figures).filter(
      (pair): pair is [string, string | number] =>
        typeof pair[1] === 'string' || typeof pair[1] === 'number',
    ),
  )
}
