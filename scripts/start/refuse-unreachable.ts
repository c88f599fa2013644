import { type NotReached, tryPostgres } from '@/lib/db/reach-postgres'
import { PlainFailure } from '@/lib/shared/plain-failure.mjs'

const advice: Record<NotReached, string> = {
  'nobody there':
    '连不上 PostgreSQL：请看它开着没有，DATABASE_URL 里的主机和端口对不对。\n' +
    'PostgreSQL does not answer: is it running, and are host and port in DATABASE_URL right?',
  'no such database':
    'PostgreSQL 里还没有这个数据库，请先建好，例如 createdb village。\n' +
    'PostgreSQL has no such database yet. Make it first, for instance with createdb village.',
  'not let in':
    'PostgreSQL 不让进：请核对 DATABASE_URL 里的用户名和密码。\n' +
    'PostgreSQL does not let this user in: please check name and password in DATABASE_URL.',
  'something else': 'PostgreSQL 用不了，它的回答在下面。\nPostgreSQL cannot be used. It answered:',
}

/** Says plainly what is wrong with DATABASE_URL, before minutes of preparing. */
export async function refuseUnreachable(url: string): Promise<void> {
  if (url.startsWith('file:')) return
  const failure = await tryPostgres(url)
  if (failure) throw new PlainFailure(`${advice[failure.why]}\n\n${failure.said}`)
}
