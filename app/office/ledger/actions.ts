'use server'

import { reverseEntry, reverseEntryInput } from '@/lib/ledger/reverse-entry'
import { act } from '@/lib/request/act'

export const reverse = act({
  deed: 'entry.reverse',
  schema: reverseEntryInput,
  verb: reverseEntry,
  done: ([first]) => `/office/ledger/${first?.seq}?corrected=yes`,
})
