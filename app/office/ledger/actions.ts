'use server'

import { reverseEntry, reverseEntryInput } from '@/lib/ledger/reverse-entry'
import { watchedReversal } from '@/lib/ledger/watched-entry'
import { act } from '@/lib/request/act'

export const reverse = act({
  deed: 'entry.reverse',
  schema: reverseEntryInput,
  verb: reverseEntry,
  watches: watchedReversal,
  done: ([first]) => `/office/ledger/${first?.seq}?corrected=yes`,
})
