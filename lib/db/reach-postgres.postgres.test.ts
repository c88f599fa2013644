import { expect, it } from 'vitest'
import { tryPostgres } from './reach-postgres'
import { freshUrl } from './test-database'

it('is reached, or says why not', async () => {
  const url = await freshUrl()
  expect(await tryPostgres(url)).toBeUndefined()

  const elsewhere = new URL(url)
  elsewhere.pathname = 'no_such_village'
  expect(await tryPostgres(elsewhere.href)).toMatchObject({ why: 'no such database' })

  const nobody = new URL(url)
  nobody.port = '1'
  expect(await tryPostgres(nobody.href)).toMatchObject({ why: 'nobody there' })

  const stranger = new URL(url)
  stranger.username = 'nobody_of_this_name'
  expect(await tryPostgres(stranger.href)).toMatchObject({ why: 'not let in' })
})
