import './slip-sheet.css'
import type { PointsSlip } from '@/lib/redemption/points-slip'
import { PointsSlipOf, type SlipSheetFacts } from './points-slip'

/** Slips as they lie on paper: eight to a sheet of A4, to be cut along their edges. */
export function SlipSheet(props: { slips: readonly PointsSlip[]; facts: SlipSheetFacts }) {
  return (
    <div className="slip-sheet">
      {props.slips.map((slip) => (
        <PointsSlipOf key={slip.number} slip={slip} facts={props.facts} />
      ))}
    </div>
  )
}
