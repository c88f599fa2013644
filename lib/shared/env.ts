import { isIP } from 'node:net'
import { join, resolve } from 'node:path'
import { z } from 'zod'
import { PlainFailure } from './plain-failure.mjs'

/** `10.0.0.2` or `172.16.0.0/12`. */
function isAddressOrNet(text: string): boolean {
  const [address = '', bits] = text.split('/')
  const version = isIP(address)
  return (
    version !== 0 &&
    (bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (version === 4 ? 32 : 128)))
  )
}

function begins(url: string): boolean {
  return url.startsWith('file:') || /^postgres(ql)?:\/\//.test(url)
}

function oneOf<const Words extends readonly string[]>(words: Words) {
  return z.enum(words, `只能写 ${words.join('、')} · is one of ${words.join(', ')}`)
}

const settings = z.object({
  /** `file:…` or `postgresql://…`; without it the file `village.db` of the data folder. */
  DATABASE_URL: z
    .string()
    .refine(
      (url) => !begins(url) || url.startsWith('file:') || URL.canParse(url),
      '读不懂这个网址：密码里的 # / ? @ % 要写成 %23 %2F %3F %40 %25 · cannot be read: in a password # / ? @ % are written %23 %2F %3F %40 %25',
    )
    .refine(
      begins,
      '应以 file: 或 postgresql:// 开头，例如 postgresql://用户:密码@主机:5432/village · begins with file: or postgresql://, for instance postgresql://user:password@host:5432/village',
    )
    .optional(),
  /** Holds the database, the secrets and the set-up code; backed up as a whole. */
  DATA_DIR: z.string().default('./data'),
  /** The clock's instant, for the demo and for stories: `2026-10-08T09:00:00+08:00`. Never set in a real village. */
  FIXED_NOW: z.iso
    .datetime({
      offset: true,
      error:
        '要写日期、时刻和时区，例如 2026-10-08T09:00:00+08:00 · needs date, time and time zone, like 2026-10-08T09:00:00+08:00',
    })
    .optional(),
  /** Where people reach the village, with its scheme: decides whether cookies are Secure. */
  PUBLIC_URL: z
    .url({
      protocol: /^https?$/,
      error:
        '网址要写全，例如 https://jifen.example.cn · needs its whole address, like https://jifen.example.cn',
    })
    .optional(),
  /** The addresses it listens on: every one, or this computer's own, behind a reverse proxy. */
  LISTEN_ON: oneOf(['0.0.0.0', '127.0.0.1']).default('0.0.0.0'),
  /** A second place for backups: a folder on a USB stick or another disk. */
  BACKUP_DIR: z.string().optional(),
  /** Reverse proxies on other computers, `10.0.0.2,172.16.0.0/12`: whose word on a visitor's address counts. */
  TRUSTED_PROXIES: z
    .string()
    .default('')
    .transform((text) =>
      text
        .split(',')
        .map((one) => one.trim())
        .filter(Boolean),
    )
    .refine(
      (list) => list.every(isAddressOrNet),
      '要写地址或网段，用逗号隔开，例如 10.0.0.2,172.16.0.0/12 · needs addresses or nets, parted by commas, like 10.0.0.2,172.16.0.0/12',
    ),
  DEMO: oneOf(['on', 'off']).default('on'),
  LOG_LEVEL: oneOf(['silent', 'error', 'warn', 'info', 'debug']).default('info'),
})

export type Settings = z.infer<typeof settings> & { DATABASE_URL: string }

/** Says which ones, how they were written, and how to write them. */
export class WrongSettings extends PlainFailure {
  override readonly name = 'WrongSettings'

  constructor(lines: readonly string[]) {
    super(
      `✗ 设置写错了，请改好下面的环境变量。说明：npm start -- --help\n` +
        `✗ A setting cannot be used; please correct what follows. Explained by: npm start -- --help\n\n${lines.join('\n')}`,
    )
  }
}

const names = Object.keys(settings.shape)
let lastRead: { of: string; settings: Settings } | undefined

/** The settings of this process. Throws WrongSettings. */
export function readSettings(source: NodeJS.ProcessEnv = process.env): Settings {
  // asked several times in every request, and parsing takes longer than comparing
  const of = names.map((name) => source[name]).join('\0')
  if (lastRead?.of !== of) lastRead = { of, settings: parseSettings(source) }
  return lastRead.settings
}

function parseSettings(source: NodeJS.ProcessEnv): Settings {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''))
  const parsed = settings.safeParse(given)
  if (parsed.success) {
    const DATA_DIR = resolve(parsed.data.DATA_DIR)
    const DATABASE_URL = parsed.data.DATABASE_URL ?? `file:${join(DATA_DIR, 'village.db')}`
    return { ...parsed.data, DATA_DIR, DATABASE_URL }
  }
  throw new WrongSettings(parsed.error.issues.map((issue) => lineOf(issue, given)))
}

/** As it was written, for who looks for it; but an address with a password is not shown. */
function lineOf({ path, message }: z.core.$ZodIssue, given: Record<string, unknown>): string {
  const name = path.join('.')
  const written = name === 'DATABASE_URL' ? '' : `=${given[name]}`
  return `  ${name}${written}\n    ${message.replace(' · ', '\n    ')}`
}
