import { expect, test } from 'vitest'
import * as postgres from './generated/postgres/client'
import * as sqlite from './generated/sqlite/client'

// openDatabase hands out the PostgreSQL client under the types of the SQLite one.
test('both generated clients carry the same models, columns and choices', () => {
  expect(shapeOf(postgres)).toEqual(shapeOf(sqlite))
  expect(shapeOf(sqlite)).toHaveProperty('EntryScalarFieldEnum.balanceAfter')
})

function shapeOf({ Prisma, $Enums }: typeof sqlite | typeof postgres) {
  const columns = Object.entries(Prisma).filter(([name]) => name.endsWith('ScalarFieldEnum'))
  return { models: Prisma.ModelName, choices: { ...$Enums }, ...Object.fromEntries(columns) }
}
