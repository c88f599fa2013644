import type { Score } from '@/lib/ledger/scores-together'

/** 王建国 18 · 李秀兰 20 · 赵六 19; without names 18 · 20 · 19. */
export function scoresInWords(scores: readonly Score[]): string {
  return scores.map(({ judge, score }) => (judge ? `${judge} ${score}` : score)).join(' · ')
}
