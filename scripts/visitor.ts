import { Agent, type IncomingHttpHeaders, type IncomingMessage, request } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import { demoPassword } from '@/lib/access/demo-sign-ins'
import { attribute, formsIn } from './forms-in'

export interface Answered {
  status: number
  location: string | undefined
  headers: IncomingHttpHeaders
  text: string
}

/** The server closes what lay idle for five seconds. */
const mostIdleMs = 2_000

/** One browser, as benches and fault tests need it: keeps cookies and connections, runs no script. */
export class Visitor {
  readonly url: string
  #agent = new Agent({ keepAlive: true })
  #answeredAt = Date.now()
  #cookies = new Map<string, string>()

  constructor(url: string) {
    this.url = url
  }

  /** The same person with connections of their own. */
  another(): Visitor {
    const other = new Visitor(this.url)
    other.#cookies = new Map(this.#cookies)
    return other
  }

  /** Takes a cookie along from now on. */
  keep(name: string, value: string): void {
    this.#cookies.set(name, value)
  }

  /** Opens a card's link: from then on this is the household's passbook. */
  async scan(cardCode: string): Promise<void> {
    await this.send('GET', `/card/${cardCode}`)
  }

  /** Signs in through the form, as a browser without JavaScript would. */
  async signIn(signInName: string): Promise<void> {
    const form = await this.formOn('/sign-in')
    form.set('signInName', signInName)
    form.set('password', demoPassword)
    const { status } = await this.post('/sign-in', form)
    if (status !== 303) throw new Error(`${signInName} was not let in: ${status}`)
  }

  /** The hidden fields of a page's form, or of the one that has a field of this name. */
  async formOn(path: string, having?: string): Promise<FormData> {
    const page = (await this.get(path)).text
    const fields = having ? formsIn(page).find((text) => text.includes(`name="${having}"`)) : page
    if (fields === undefined) throw new Error(`${path} has no form with ${having}`)
    const form = new FormData()
    for (const [input] of fields.matchAll(/<input[^>]*type="hidden"[^>]*>/g)) {
      const name = attribute(input, 'name')
      if (name) form.append(name, attribute(input, 'value') ?? '')
    }
    return form
  }

  /** Sends a form, from our own page unless the headers say otherwise. */
  async post(
    path: string,
    form: FormData | URLSearchParams,
    headers: Record<string, string> = { origin: this.url },
  ): Promise<Answered> {
    const body = new Response(form)
    return this.send(
      'POST',
      path,
      { 'content-type': body.headers.get('content-type') ?? '', ...headers },
      Buffer.from(await body.arrayBuffer()),
    )
  }

  /** Follows one redirect: a search that finds one goes straight on. */
  async get(path: string): Promise<{ status: number; text: string }> {
    const answer = await this.send('GET', path)
    return answer.location ? this.send('GET', answer.location) : answer
  }

  /** Asks for a page and throws its bytes away as they come: gzip, nothing unpacked. */
  async load(path: string): Promise<void> {
    const response = await this.#send('GET', path, { 'accept-encoding': 'gzip' })
    for await (const _ of response);
    if (response.statusCode !== 200) throw new Error(`${path} answered ${response.statusCode}`)
  }

  /** What is no text: a workbook, a picture. */
  async download(path: string): Promise<Buffer> {
    const response = await this.#send('GET', path, {})
    const parts: Buffer[] = []
    for await (const part of response) parts.push(part)
    if (response.statusCode !== 200) throw new Error(`${path} answered ${response.statusCode}`)
    return Buffer.concat(parts)
  }

  close(): void {
    this.#agent.destroy()
  }

  /** Sends exactly this, with the cookies; follows nothing. */
  async send(
    method: string,
    path: string,
    headers: Record<string, string> = {},
    bytes?: Buffer,
  ): Promise<Answered> {
    const response = await this.#send(method, path, headers, bytes)
    const parts: Buffer[] = []
    for await (const part of response) parts.push(part)
    for (const cookie of response.headers['set-cookie'] ?? []) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? []
      this.#cookies.set(name, value)
    }
    return {
      status: response.statusCode ?? 0,
      location: response.headers.location,
      headers: response.headers,
      text: Buffer.concat(parts).toString('utf8'),
    }
  }

  /** Begins a long body and never ends it. Answered is who is not waited for; else undefined. */
  async sendBeginning(
    path: string,
    headers: Record<string, string>,
    beginning: Buffer,
    patienceMs: number,
  ): Promise<Pick<Answered, 'status' | 'location'> | undefined> {
    const sent = request(new URL(path, this.url), {
      method: 'POST',
      agent: false,
      headers: { ...headers, cookie: this.#cookie(), 'content-length': '5000000' },
    })
    sent.write(beginning)
    const answer = new Promise<IncomingMessage>((resolve, reject) => {
      sent.once('response', resolve)
      sent.once('error', reject)
    })
    const first = await Promise.race([answer, pause(patienceMs, undefined, { ref: false })])
    answer.catch(() => undefined)
    sent.destroy()
    return first && { status: first.statusCode ?? 0, location: first.headers.location }
  }

  #cookie(): string {
    return [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  }

  #send(
    method: string,
    path: string,
    headers: Record<string, string>,
    bytes?: Buffer,
  ): Promise<IncomingMessage> {
    const cookie = this.#cookie()
    return new Promise((resolve, reject) => {
      request(
        new URL(path, this.url),
        { method, agent: this.#freshAgent(), headers: { ...headers, cookie } },
        (response) => {
          response.once('end', () => {
            this.#answeredAt = Date.now()
          })
          resolve(response)
        },
      )
        .on('error', reject)
        .end(bytes)
    })
  }

  /** Without connections that the server may be closing in the moment they are taken up again. */
  #freshAgent(): Agent {
    if (Date.now() - this.#answeredAt > mostIdleMs) this.#agent = new Agent({ keepAlive: true })
    return this.#agent
  }
}
