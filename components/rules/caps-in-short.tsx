import { words } from '@/lib/request/words'
import type { Caps } from '@/lib/rules/caps'
import { capsOfRule } from './rule-words'

/** The caps of a rule in a column that names what they are. */
export async function CapsInShort({ caps }: { caps: Caps }) {
  const lines = capsOfRule(await words(), caps, 'capsInShort')
  return lines.map((line) => (
    <span key={line} className="block">
      {line}
    </span>
  ))
}
