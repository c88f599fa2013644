import { plainText } from '@/lib/shared/inputs'

/** Somebody named by hand: a household by its number, a person by number and name. */
export interface AwardTyped {
  number: number
  name: string | null
}

/**
 * Who gets an honour, typed into one field and parted by 、, commas or lines: `12、15号`, `12 张小红`.
 * What cannot be read comes back as it was typed.
 */
export function awardsTyped(typed: string): AwardTyped[] | { unread: string } {
  const awards: AwardTyped[] = []
  for (const part of plainText(typed).split(/[、,;\n]+/)) {
    const said = part.trim()
    if (said === '') continue
    const read = /^(?:no\.?\s*)?(\d{1,5})\s*[号户]?\s*(\D.*)?$/i.exec(said)
    if (!read) return { unread: said }
    awards.push({ number: Number(read[1]), name: read[2]?.trim() ?? null })
  }
  return awards
}
