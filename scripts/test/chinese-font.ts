import { spawnSync } from 'node:child_process'
import { aptInstall, canAptInstall } from './apt'

/** Pages are Chinese: without a font for it every width, line break and print is that of empty boxes. */
export async function ensureChineseFont(): Promise<void> {
  if (process.platform !== 'linux' || hasChineseFont()) return
  if (canAptInstall()) await aptInstall('fonts-noto-cjk')
  else console.warn('没有中文字体，页面尺寸会不准 · no Chinese font: sizes of pages will be off')
}

function hasChineseFont(): boolean {
  const { stdout } = spawnSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' })
  return (stdout ?? '').trim() !== ''
}
