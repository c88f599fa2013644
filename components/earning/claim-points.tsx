import { Points } from '@/components/ui/points'
import { words } from '@/lib/request/words'
import type { RuleScale } from '@/lib/rules/terms'
import type { CivilDate } from '@/lib/shared/civil-date'

/** What a claim gives or takes: a figure, or what it does instead of one. */
export async function ClaimPoints(props: {
  claim: { points: number; scale: RuleScale; barredUntil: CivilDate | null }
  unit?: string
}) {
  const { points, scale, barredUntil } = props.claim
  const { t, formats } = await words()
  if (barredUntil !== null)
    return t('rules.points.barredUntil', { until: formats.date(barredUntil) })
  // its figure is known when it has passed
  if (scale === 'TO_ZERO' && points === 0) return t('rules.points.TO_ZERO')
  return (
    <>
      <Points points={points} change />
      {props.unit && ` ${props.unit}`}
    </>
  )
}
