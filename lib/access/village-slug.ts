import { pinyin } from 'pinyin-pro'

/** 西羊场村 → xiyangchang: the address when none is typed; empty when the name has no letters. */
export function proposeSlug(villageName: string): string {
  const core = villageName.trim().replace(/(?<=..)(行政村|嘎查|村|社区)$/u, '')
  const letters = pinyin(core, { toneType: 'none', type: 'array', v: true }).join('')
  return letters
    .toLowerCase()
    .replace(/[^a-z]/g, '')
    .slice(0, 40)
}
