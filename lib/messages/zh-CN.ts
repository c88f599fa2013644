import { activities } from './zh-CN/activities'
import { announcements } from './zh-CN/announcements'
import { audits } from './zh-CN/audits'
import { backups } from './zh-CN/backups'
import { board } from './zh-CN/board'
import { changes } from './zh-CN/changes'
import { common } from './zh-CN/common'
import { counter } from './zh-CN/counter'
import { earn } from './zh-CN/earn'
import { exchange } from './zh-CN/exchange'
import { figures } from './zh-CN/figures'
import { goods } from './zh-CN/goods'
import { handover } from './zh-CN/handover'
import { honours } from './zh-CN/honours'
import { households } from './zh-CN/households'
import { inspection } from './zh-CN/inspection'
import { ledger } from './zh-CN/ledger'
import { meetings } from './zh-CN/meetings'
import { months } from './zh-CN/months'
import { notices } from './zh-CN/notices'
import { objections } from './zh-CN/objections'
import { office } from './zh-CN/office'
import { passbook } from './zh-CN/passbook'
import { photos } from './zh-CN/photos'
import { ranking } from './zh-CN/ranking'
import { reminders } from './zh-CN/reminders'
import { review } from './zh-CN/review'
import { rules } from './zh-CN/rules'
import { server } from './zh-CN/server'
import { settings } from './zh-CN/settings'
import { setup } from './zh-CN/setup'
import { signIn } from './zh-CN/sign-in'
import { slips } from './zh-CN/slips'
import { staff } from './zh-CN/staff'
import { supervision } from './zh-CN/supervision'
import { traces } from './zh-CN/traces'
import { windows } from './zh-CN/windows'
import { wishes } from './zh-CN/wishes'
import { yearEnd } from './zh-CN/year-end'

/** All words in Chinese, one file per area. The shape every other language follows. */
export const zhCN = {
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

export type Messages = typeof zhCN
