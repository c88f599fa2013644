import { activities } from './en/activities'
import { announcements } from './en/announcements'
import { audits } from './en/audits'
import { backups } from './en/backups'
import { board } from './en/board'
import { changes } from './en/changes'
import { common } from './en/common'
import { counter } from './en/counter'
import { earn } from './en/earn'
import { exchange } from './en/exchange'
import { figures } from './en/figures'
import { goods } from './en/goods'
import { handover } from './en/handover'
import { honours } from './en/honours'
import { households } from './en/households'
import { inspection } from './en/inspection'
import { ledger } from './en/ledger'
import { meetings } from './en/meetings'
import { months } from './en/months'
import { notices } from './en/notices'
import { objections } from './en/objections'
import { office } from './en/office'
import { passbook } from './en/passbook'
import { photos } from './en/photos'
import { ranking } from './en/ranking'
import { reminders } from './en/reminders'
import { review } from './en/review'
import { rules } from './en/rules'
import { server } from './en/server'
import { settings } from './en/settings'
import { setup } from './en/setup'
import { signIn } from './en/sign-in'
import { slips } from './en/slips'
import { staff } from './en/staff'
import { supervision } from './en/supervision'
import { traces } from './en/traces'
import { windows } from './en/windows'
import { wishes } from './en/wishes'
import { yearEnd } from './en/year-end'

/** All words in English. */
export const en = {
  activities,
  announcements,
  audits,
  backups,
  board,
  changes,
  common,
  counter,
  earn,
  exchange,
  figures,
  goods,
  handover,
  honours,
  households,
  inspection,
  ledger,
  meetings,
  months,
  notices,
  objections,
  office,
  passbook,
  photos,
  ranking,
  reminders,
  review,
  rules,
  server,
  settings,
  setup,
  signIn,
  slips,
  staff,
  supervision,
  traces,
  windows,
  wishes,
  yearEnd,
} as const
