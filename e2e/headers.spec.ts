import { demoPassword } from '@/lib/access/demo-sign-ins'
import { cardCodeOfNumber } from '@/scripts/demo-people'
import { type Answered, Visitor } from '@/scripts/visitor'
import { withDatabase } from '@/scripts/with-database'
import { type StoryServer, startStoryServer } from './support/story-server'
import { expect, test } from './support/test'

/* What every answer tells the browser besides its page: over a LAN, and behind a proxy with TLS. */

const publicUrl = 'https://jifen.example.cn'

test('a dynamic page runs only what carries the nonce of its answer', async ({ village }) => {
  const manager = await enter(village)
  const household = new Visitor(village.url)
  await household.scan(await cardCodeOfNumber(village.environment, 12))
  const nonces = new Set<string>()
  const pages: [Visitor, string, number][] = [
    [household, '/sign-in', 200],
    [household, '/passbook', 200],
    [household, '/passbook/wishes', 200],
    [household, '/passbook/nothing', 404],
    [manager, '/office', 200],
    [manager, '/office/households', 200],
    [manager, '/office/goods/nonsense', 404],
    [manager, '/counter', 200],
    [manager, '/set-up/people', 200],
  ]
  for (const [visitor, path, status] of pages) {
    const answer = await visitor.send('GET', path)
    expect([path, answer.status]).toEqual([path, status])
    const policy = policyOf(answer)
    const nonce = /'nonce-([\w+/=]+)'/.exec(policy['script-src'] ?? '')?.[1] ?? ''
    expect(nonce, path).toHaveLength(24)
    nonces.add(nonce)
    expect(policy, path).toEqual({
      'default-src': "'none'",
      'script-src': `'self' 'nonce-${nonce}' 'strict-dynamic'`,
      'style-src': `'self' 'nonce-${nonce}'`,
      'img-src': "'self' data:",
      'font-src': "'self'",
      'connect-src': "'self'",
      'manifest-src': "'self'",
      'form-action': "'self'",
      'base-uri': "'none'",
      'frame-ancestors': "'none'",
    })
    for (const [tag] of answer.text.matchAll(/<script\b[^>]*>/g))
      expect(tag, path).toContain(`nonce="${nonce}"`)
  }
  expect(nonces.size).toBe(pages.length)
})

test('only the page that reads cards with the camera compiles WebAssembly', async ({ village }) => {
  const { id } = await withDatabase(village.environment, ({ read }) =>
    read.activity.findFirstOrThrow({ where: { state: 'PLANNED' } }),
  )
  const manager = await enter(village)
  const policy = policyOf(await manager.send('GET', `/office/activities/${id}/sign-in`))
  expect(policy['script-src']).toContain("'wasm-unsafe-eval'")
  expect(policy['script-src']).not.toContain("'unsafe-eval'")
})

test('a board runs no script at all', async ({ village }) => {
  for (const path of ['/', '/shifancun', '/shifancun/archive', '/shifancun/red-lists/2026-Q2']) {
    const answer = await new Visitor(village.url).send('GET', path)
    expect([path, answer.status]).toEqual([path, 200])
    expect(policyOf(answer), path).toEqual({
      'default-src': "'none'",
      'style-src': "'self'",
      'img-src': "'self' data:",
      'form-action': "'self'",
      'base-uri': "'none'",
      'frame-ancestors': "'none'",
    })
    expect(answer.text).not.toContain('<script')
  }
})

test('every answer says that it is what it says, stands in no frame and tells no address', async ({
  village,
}) => {
  const manager = await enter(village)
  const page = await manager.send('GET', '/sign-in')
  const asset = /\/_next\/static\/[^"]+\.css/.exec((await manager.get('/office')).text)?.[0] ?? ''
  const paths = [
    ...['/', '/office', '/sign-in', '/nothing/at/all', '/office/goods/nonsense', '/card/%E0%A4'],
    ...['/api/health', '/api/auth/session', '/photos/x', '/office/exchange/export/rules.csv'],
    ...['/office/exchange/template/households', '/card/nonsense', asset],
  ]
  const answers: [string, Answered][] = [['/sign-in', page]]
  for (const path of paths) answers.push([path, await manager.send('GET', path)])
  for (const path of ['/lang?to=en', '/photos', '/api/auth/signout', '/office/goods/add'])
    answers.push([`POST ${path}`, await manager.post(path, new URLSearchParams(), {})])
  for (const [path, answer] of answers) {
    const { headers } = answer
    expect([path, headers['x-content-type-options']]).toEqual([path, 'nosniff'])
    expect([path, headers['referrer-policy']]).toEqual([
      path,
      path.startsWith('/card/') ? 'no-referrer' : 'same-origin',
    ])
    expect([path, headers['content-security-policy']]).toEqual([
      path,
      expect.stringContaining("frame-ancestors 'none'"),
    ])
    // what the browser's own page around a photo needs, where nothing of anybody else's is
    const styled = path.startsWith('/photos/') ? ['style-src'] : []
    const inline = Object.entries(policyOf(answer)).filter(([, from]) => from.includes('inline'))
    expect([path, inline.map(([what]) => what)]).toEqual([path, styled])
    expect([path, headers['strict-transport-security']]).toEqual([path, undefined])
    expect([path, headers['x-powered-by']]).toEqual([path, undefined])
  }
})

test('over a LAN no script and no other site has our cookies', async ({ village }) => {
  for (const [name, flags] of await cookiesSet(village, village.url)) {
    expect([name, flags]).toEqual([name, expect.arrayContaining(['httponly', 'samesite=lax'])])
    expect([name, flags]).not.toEqual([name, expect.arrayContaining(['secure'])])
  }
})

test('behind TLS they travel by nothing else, and neither do pages', async () => {
  const village = await startStoryServer({ PUBLIC_URL: publicUrl })
  try {
    const set = await cookiesSet(village, publicUrl)
    for (const [name, flags] of set)
      expect([name, flags]).toEqual([
        name,
        expect.arrayContaining(['httponly', 'samesite=lax', 'secure']),
      ])
    const names = set.map(([name]) => name)
    expect(names.filter((name) => !/^__(Host|Secure)-/.test(name))).toEqual([])
    expect(names).toContain('__Secure-next-auth.session-token')
    expect(names).toContain('__Host-passbook')
    for (const path of ['/', '/sign-in', '/api/health', '/photos/x', '/nothing/at/all']) {
      const { headers } = await new Visitor(village.url).send('GET', path)
      expect([path, headers['strict-transport-security']]).toEqual([path, 'max-age=31536000'])
    }
  } finally {
    await village.stop()
  }
})

async function enter(village: StoryServer): Promise<Visitor> {
  const manager = new Visitor(village.url)
  await manager.signIn('shuji')
  return manager
}

function policyOf({ headers }: Answered): Record<string, string> {
  const directives = String(headers['content-security-policy']).split('; ')
  return Object.fromEntries(
    directives.map((directive) => {
      const [name = '', ...sources] = directive.split(' ')
      return [name, sources.join(' ')]
    }),
  )
}

/** Every cookie there is, with its flags in small letters. */
async function cookiesSet(village: StoryServer, origin: string): Promise<[string, string[]][]> {
  const visitor = new Visitor(village.url)
  const form = await visitor.formOn('/sign-in')
  form.set('signInName', 'shuji')
  form.set('password', demoPassword)
  const code = await cardCodeOfNumber(village.environment, 12)
  const post = (path: string, sent: FormData | URLSearchParams = new URLSearchParams()) =>
    // a proxy with TLS leaves the host as it was asked for
    visitor.post(path, sent, { origin, host: new URL(origin).host })
  const answers = [
    await post('/sign-in', form),
    await visitor.send('GET', `/card/${code}`),
    await post('/lang?to=en'),
    await post('/type-size?to=larger'),
    await visitor.send('GET', '/api/auth/csrf'),
  ]
  const set = answers.flatMap(({ headers }) => headers['set-cookie'] ?? [])
  expect(set.length).toBeGreaterThanOrEqual(answers.length)
  return set.map((cookie) => {
    const [pair = '', ...flags] = cookie.toLowerCase().split('; ')
    return [cookie.slice(0, pair.indexOf('=')), flags]
  })
}
