// npm start: from a fresh copy of the source to a village in the browser. Written in plain
// JavaScript because it runs before anything is installed; scripts/start/main.ts goes on from there.
import { fileURLToPath } from 'node:url'
import { exitOnFailure } from './start/command.mjs'
import { installIfNeeded } from './start/install.mjs'
import { refuseOldNode } from './start/node-version.mjs'

const help = `积分超市 · Points Supermarket

  npm start      安装、建库、构建并启动 · installs, prepares the database, builds and serves
  npm run dev    开发模式 · the same for developers, reloading on every change

设置（环境变量） · Settings (environment variables)

  PORT           端口，默认 3000 · port, 3000 unless set
  DATA_DIR       数据文件夹，默认 ./data：数据库、密钥、开通码，请整体备份
                 data folder, ./data unless set: database, secrets, set-up code; back it up as a whole
  DATABASE_URL   数据库，默认 file:<DATA_DIR>/village.db；也可用 postgres://…
                 database, file:<DATA_DIR>/village.db unless set; postgres://… works too
  DEMO           on：空库装入示范村（默认）；off：建自己的村
                 on: an empty database gets the demo village (default); off: a village of your own
  PUBLIC_URL     对外网址，例如 https://jifen.example.cn；有了它，积分卡上才印方块码；https 时 Cookie 只走加密连接
                 the address that phones reach: only with it cards carry a square; with https, cookies travel encrypted only
  LISTEN_ON      127.0.0.1：只让本机连，放在反向代理后面用（见 deploy）；默认 0.0.0.0
                 127.0.0.1: this computer only, behind a reverse proxy (see deploy); 0.0.0.0 unless set
  BACKUP_DIR     备份的第二个地方，例如U盘上的文件夹；第一个总是 <DATA_DIR>/backups
                 a second place for backups, for instance a folder on a USB stick
  TRUSTED_PROXIES 别的电脑上的反向代理，例如 172.16.0.0/12；本机的不用写
                 reverse proxies on other computers whose word on addresses counts; this one's always does
  LOG_LEVEL      silent、error、warn、info（默认）、debug · how much is logged, info unless set
  FIXED_NOW      只用于示范：时钟从这一刻走起，最多走十二小时
                 demo only: the instant the clock begins at; it runs for twelve hours at most
`

if (process.argv.includes('--help') || process.argv.includes('-h')) {
  console.log(help)
  process.exit()
}
const unknown = process.argv.slice(2).find((word) => !['--dev', '--open'].includes(word))
if (unknown !== undefined) {
  console.error(`不认得 ${unknown} · unknown: ${unknown}\n\n${help}`)
  process.exit(1)
}
refuseOldNode()
process.chdir(fileURLToPath(new URL('..', import.meta.url)))

await exitOnFailure(async () => {
  await installIfNeeded()
  const { register } = await import('tsx/esm/api')
  register()
  const { main } = await import('./start/main.ts')
  await main({
    development: process.argv.includes('--dev'),
    open: process.argv.includes('--open'),
  })
})
