import { pinyin } from 'pinyin-pro'

/** First parts of paths that are ours already, or may be. A village's board is at `/<slug>`. */
const reserved = new Set([
  'about',
  'admin',
  'api',
  'assets',
  'banner',
  'board',
  'card',
  'counter',
  'demo',
  'export',
  'files',
  'health',
  'help',
  'lang',
  'office',
  'passbook',
  'photos',
  'print',
  'public',
  'refused',
  'set-up',
  'setup',
  'sign-in',
  'sign-out',
  'static',
  'township',
  'type-size',
  'uploads',
  'village',
  'villages',
  'www',
])

export function isReservedSlug(slug: string): boolean {
  return reserved.has(slug)
}

/** 西羊场村 → xiyangchang: the address when none is typed; empty when the name has no letters. */
export function proposeSlug(villageName: string): string {
  const core = villageName.trim().replace(/(?<=..)(行政村|嘎查|村|社区)$/u, '')
  const letters = pinyin(core, { toneType: 'none', type: 'array', v: true }).join('')
  return letters
    .toLowerCase()
    .replace(/[^a-z]/g, '')
    .slice(0, 40)
}
