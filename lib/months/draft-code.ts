import { sha256 } from '@/lib/shared/hash'
import type { MonthRange } from './month-range'
import { sealFormat } from './seal'

/**
 * 公示稿校验码: what hung on the wall, in one code. SHA-256 over a heading (format, "notice", village,
 * first and last month) and the canonical lines of the months in their order, as they were when the
 * notice was posted. Hex; the audit computes it again from the lines up to the notice's last number.
 */
export function draftCodeOf(
  heading: { villageId: string } & MonthRange,
  canonicalLines: readonly string[],
): string {
  const { villageId, first, last } = heading
  const head = JSON.stringify([sealFormat, 'notice', villageId, first, last])
  return sha256([head, ...canonicalLines].join('\n'))
}
