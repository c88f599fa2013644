'use server'

import { z } from 'zod'
import { archiveHonour, restoreHonour } from '@/lib/ranking/archive-honour'
import { decideHonour } from '@/lib/ranking/decide-honour'
import {
  addHonourInput,
  changeHonourInput,
  decideHonourInput,
  namedHonourInput,
  withdrawDecisionInput,
} from '@/lib/ranking/honour-input'
import { addHonour, changeHonour, proposeHonours, toldProposal } from '@/lib/ranking/save-honour'
import { watchedHonour } from '@/lib/ranking/watched-honour'
import { watchedHonourTerms } from '@/lib/ranking/watched-honour-terms'
import { withdrawDecision } from '@/lib/ranking/withdraw-decision'
import { act } from '@/lib/request/act'

export const propose = act({
  deed: 'honour.change',
  schema: z.object({}),
  verb: proposeHonours,
  watches: { told: toldProposal },
  done: ({ honours }) => `/office/honours?added=${honours}`,
})

export const add = act({
  deed: 'honour.change',
  schema: addHonourInput,
  verb: addHonour,
  watches: (tx, actor, _, added) => watchedHonourTerms(tx, actor, added?.honourId),
  done: ({ honourId }) => `/office/honours/${honourId}?just=saved`,
})

export const change = act({
  deed: 'honour.change',
  schema: changeHonourInput,
  verb: changeHonour,
  watches: (tx, actor, { honourId }) => watchedHonourTerms(tx, actor, honourId),
  done: ({ honourId }) => `/office/honours/${honourId}?just=saved`,
})

export const archive = act({
  deed: 'honour.change',
  schema: namedHonourInput,
  verb: archiveHonour,
  watches: (tx, actor, { honourId }) => watchedHonourTerms(tx, actor, honourId),
  done: ({ honourId }) => `/office/honours/${honourId}`,
})

export const restore = act({
  deed: 'honour.change',
  schema: namedHonourInput,
  verb: restoreHonour,
  watches: (tx, actor, { honourId }) => watchedHonourTerms(tx, actor, honourId),
  done: ({ honourId }) => `/office/honours/${honourId}?just=saved`,
})

export const decide = act({
  deed: 'honour.change',
  schema: decideHonourInput,
  verb: decideHonour,
  watches: (tx, actor, asked, decided) => watchedHonour(tx, actor, decided && asked),
  done: (_, { input: { honourId, year } }) => `/office/honours/${honourId}/${year}?just=decided`,
})

export const withdraw = act({
  deed: 'honour.change',
  schema: withdrawDecisionInput,
  verb: withdrawDecision,
  watches: (tx, actor, _, withdrawn) => watchedHonour(tx, actor, withdrawn),
  done: ({ honourId, year }) => `/office/honours/${honourId}/${year}`,
})
