import pino from 'pino'
import { readSettings } from '@/lib/shared/env'
import { withoutQuotes } from './without-quotes'

/** What a log never keeps, in a line itself or in a thing of it: it is read by others than the village. */
const secret = ['password', 'code', 'cardCode', 'name', 'headName', 'memberName', 'collectorName']

/** One JSON line per event to stdout. Ids say who and what; names, passwords and card codes never. */
export const log = pino(
  {
    level: readSettings().LOG_LEVEL,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: { paths: [...secret, ...secret.map((key) => `*.${key}`)], remove: true },
    serializers: { err: withoutInput },
  },
  // not pino's own: it tries for ever to write to a reader that is gone, and the process never ends
  { write: (line) => process.stdout.write(line) },
)

/**
 * An error for the log: what kind, its first line, and where. Database errors go on to quote what
 * was to be written, which may be a name; what PostgreSQL and a parser of JSON cannot read they
 * quote in the first line too.
 */
function withoutInput(error: unknown) {
  if (!(error instanceof Error)) return { type: typeof error }
  const [message = ''] = error.message.trim().split('\n')
  const where = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  return {
    type: error.name,
    message: withoutQuotes(message),
    digest: digestOf(error),
    where: where.map((line) => line.trim()),
  }
}

/** The number that Next shows the person instead of the error: it leads to this line. */
function digestOf(error: Error): string | undefined {
  return 'digest' in error && typeof error.digest === 'string' ? error.digest : undefined
}
