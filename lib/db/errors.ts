import { type Error as AdapterCause, isDriverAdapterError } from '@prisma/driver-adapter-utils'
import { sayingOf } from '@/lib/shared/thrown'
import { Prisma } from './generated/sqlite/client'

export interface DatabaseError {
  /**
   * `guard`: a row that may not be changed or deleted. `check`: a value out of its range.
   * `busy`: a lock that was not to be had. `conflict`: another write came first, worth repeating.
   */
  kind: 'unique' | 'guard' | 'check' | 'foreignKey' | 'busy' | 'conflict' | 'other'
  /** Of the constraint or guard, the same on both engines. SQLite does not name foreign keys. */
  name?: string
  text: string
}

/** What the database refused. The cause is Prisma's own error. */
export class DatabaseFault extends Error {
  override readonly name = 'DatabaseFault'
  readonly database: DatabaseError

  constructor(database: DatabaseError, cause: unknown) {
    super(`${database.kind}: ${database.text}`, { cause })
    this.database = database
  }
}

/**
 * The one place that reads driver errors. Prisma reports a trigger's ABORT as a foreign key and
 * a CHECK as anything; what the engine really said is in the adapter's error.
 */
export function databaseErrorOf(error: unknown): DatabaseError {
  if (error instanceof DatabaseFault) return error.database
  const cause = adapterCauseOf(error)
  if (cause) return translate(cause, cause.originalMessage ?? cause.kind)
  const text = sayingOf(error)
  return { kind: isStartTimeout(error) ? 'busy' : 'other', text }
}

/** A database error as a fault that says what was refused; any other error as it is. */
export function faultOf(error: unknown): unknown {
  return adapterCauseOf(error) ? new DatabaseFault(databaseErrorOf(error), error) : error
}

function adapterCauseOf(error: unknown): AdapterCause | undefined {
  if (!(error instanceof Error)) return undefined
  if (isDriverAdapterError(error)) return error.cause
  if (!(error instanceof Prisma.PrismaClientKnownRequestError)) return undefined
  return adapterCauseOf(error.meta?.driverAdapterError)
}

function translate(cause: AdapterCause, text: string): DatabaseError {
  const raised = /^(guard|check):(\w+)$/.exec(text)
  if (raised) return { kind: raised[1] === 'guard' ? 'guard' : 'check', name: raised[2], text }
  switch (cause.kind) {
    case 'UniqueConstraintViolation':
      return { kind: 'unique', name: uniqueNameOf(cause), text }
    case 'ForeignKeyConstraintViolation':
    case 'RestrictViolation':
      return { kind: 'foreignKey', name: indexOf(cause.constraint), text }
    case 'TransactionWriteConflict':
      return { kind: 'conflict', text }
    case 'TooManyConnections':
      return { kind: 'busy', text }
  }
  const code = cause.originalCode ?? ''
  if (code.startsWith('SQLITE_BUSY') || code === postgresCodes.lockNotAvailable) {
    return { kind: 'busy', text }
  }
  if (code === postgresCodes.checkViolation) {
    return { kind: 'check', name: /(\w+)\W*$/.exec(text)?.[1], text }
  }
  return { kind: 'other', text }
}

const postgresCodes = { lockNotAvailable: '55P03', checkViolation: '23514' } as const

type Unique = Extract<AdapterCause, { kind: 'UniqueConstraintViolation' }>

/**
 * SQLite names columns, PostgreSQL the index; Prisma names the index after its columns. An id that
 * is taken breaks its primary key and `@@unique([villageId, id])`: both are called the former.
 */
function uniqueNameOf({ constraint, table, originalCode }: Unique & AdapterCause) {
  const primaryKey = originalCode === 'SQLITE_CONSTRAINT_PRIMARYKEY'
  const name =
    constraint && 'fields' in constraint
      ? `${table}_${primaryKey ? 'pkey' : `${constraint.fields.join('_')}_key`}`
      : indexOf(constraint)
  return name?.replace(/_villageId_id_key$/, '_pkey')
}

function indexOf(constraint: Unique['constraint']): string | undefined {
  return constraint && 'index' in constraint ? constraint.index : undefined
}

/** Prisma gave up waiting for a connection or for its turn before the transaction began. */
function isStartTimeout(error: unknown): boolean {
  return (
    error instanceof Prisma.PrismaClientKnownRequestError &&
    error.code === 'P2028' &&
    error.message.includes('Unable to start a transaction')
  )
}
