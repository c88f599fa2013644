import { networkInterfaces } from 'node:os'
import { demoPassword, demoSignIns } from '@/lib/access/demo-sign-ins'
import { translator } from '@/lib/messages/translator'

/** What the person who typed `npm start` needs to know now, in one block. */
export function announcement(given: {
  port: number
  publicUrl: string | undefined
  /** Nothing for a real village that has been set up. */
  signIns: 'demo' | { setUpCode: string } | undefined
}): string {
  const lines = [
    '积分超市已启动 · Points Supermarket is running',
    '',
    `  本机 this computer    http://localhost:${given.port}`,
    ...lanAddresses().map((address) => `  局域网 network       http://${address}:${given.port}`),
    ...(given.publicUrl ? [`  对外 public          ${given.publicUrl}`] : []),
    '',
    ...signInLines(given),
    '  停止：按 Ctrl+C · to stop: press Ctrl+C',
  ]
  const rule = '─'.repeat(72)
  return ['', rule, ...lines, rule, ''].join('\n')
}

function signInLines({ port, signIns }: Parameters<typeof announcement>[0]): string[] {
  if (signIns === 'demo') {
    return [
      `  示范村登录，密码都是 ${demoPassword} · to sign in to the demo; one password for all`,
      ...demoSignIns.map(({ signInName, role }) => {
        const [chinese, english] = [translator('zh-CN'), translator('en')]
        return `    ${signInName.padEnd(10)} ${chinese(`common.roles.${role}`)} · ${english(`common.roles.${role}`)}`
      }),
      '',
    ]
  }
  if (!signIns) return []
  return [
    `  建村 set up your village   http://localhost:${port}/set-up`,
    `  一次性设置码 one-time code  ${signIns.setUpCode}`,
    '',
  ]
}

function lanAddresses(): string[] {
  return Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ address }) => address)
}
