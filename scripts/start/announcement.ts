import { networkInterfaces } from 'node:os'
import { demoPassword, demoSignIns } from '@/lib/access/demo-sign-ins'
import { plain } from '@/lib/messages/language'
import { translator } from '@/lib/messages/translator'

interface Announced {
  port: number
  publicUrl: string | undefined
  /** Listens to this computer only. */
  alone: boolean
  demo: boolean
  /** Until a village of one's own has been set up. */
  setUpCode: string | undefined
}

/** What the person who typed `npm start` needs to know now, in one block. */
export function announcement({ port, publicUrl, alone, demo, setUpCode }: Announced): string {
  const lines = [
    '积分超市已启动 · Points Supermarket is running',
    '',
    `  本机 this computer    http://localhost:${port}`,
    ...(alone ? [] : lanAddresses()).map(
      (address) => `  局域网 network       http://${address}:${port}`,
    ),
    ...(publicUrl ? [`  对外 public          ${publicUrl}`] : []),
    '',
    ...(demo ? demoLines() : []),
    ...(setUpCode ? setUpLines(port, setUpCode) : []),
    '  停止：按 Ctrl+C · to stop: press Ctrl+C',
  ]
  const rule = '─'.repeat(72)
  return ['', rule, ...lines, rule, ''].join('\n')
}

function demoLines(): string[] {
  const chinese = translator(plain('zh-CN'))
  const english = translator(plain('en'))
  return [
    `  示范村登录，密码都是 ${demoPassword} · to sign in to the demo; one password for all`,
    ...demoSignIns.map(({ signInName, role }) => {
      const part = `common.roles.${role}` as const
      return `    ${signInName.padEnd(10)} ${chinese(part)} · ${english(part)}`
    }),
    '',
  ]
}

function setUpLines(port: number, code: string): string[] {
  return [
    `  开通 set up your store     http://localhost:${port}/set-up`,
    `  开通码 one-time code  ${code}`,
    '',
  ]
}

function lanAddresses(): string[] {
  return Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ address }) => address)
}
