'use client'

import type { ReactNode } from 'react'
import { controlLook } from '@/components/ui/control-look'
import { tickBox, tickLine } from '@/components/ui/tick-look'
import {
  type BasketDraft,
  byDelivery,
  byProxy,
  longestCollector,
  longestRelation,
} from '@/lib/redemption/basket-draft'
import type { TillWords } from './till-words'

// what was missing listens as soon as the page is there
const listening = { autoFocus: true }

/** What there is to fill in about a collector who is no member. */
export type CollectorField = 'proxyName' | 'proxyRelation' | 'collectorMeant'

/**
 * 领取人: one of the members, 代领 with a name and what they are to the household, or 上门送 with who
 * carries it there.
 */
export function CollectorChoice(props: {
  members: readonly string[]
  draft: BasketDraft
  words: TillWords['collector']
  /** What was missing. `collectorMeant`: somebody who has collected for two other households. */
  asked: CollectorField | undefined
  change: (draft: BasketDraft) => void
}) {
  const { draft, words, asked, change } = props
  const round = (value: string, label: string) => (
    <label key={value} className={tickLine}>
      <input
        type="radio"
        name="collector"
        value={value}
        checked={draft.collector === value}
        onChange={() => change({ ...draft, collector: value })}
        className={tickBox}
      />
      {label}
    </label>
  )
  return (
    <fieldset className="group px-4 pt-2">
      <legend className="font-bold">{words.label}</legend>
      <div className="flex flex-wrap gap-x-6">
        {[...new Set(props.members)].map((name) => round(name, name))}
        {round(byProxy, words.proxy)}
        {round(byDelivery, words.delivery)}
      </div>
      {/* shown by style alone, so that it also appears without JavaScript */}
      <div className="hidden gap-3 pb-2 group-has-[[value='*']:checked]:grid group-has-[[value='+']:checked]:grid">
        <ProxyField
          name="proxyName"
          label={
            <>
              <span className="group-has-[[value='+']:checked]:hidden">{words.name}</span>
              <span className="hidden group-has-[[value='+']:checked]:inline">
                {words.deliverer}
              </span>
            </>
          }
          asked={asked === 'proxyName'}
          longest={longestCollector}
          value={draft.proxyName}
          change={(proxyName) => change({ ...draft, proxyName })}
        />
        <div className="group-has-[[value='+']:checked]:hidden">
          <ProxyField
            name="proxyRelation"
            label={words.relation}
            asked={asked === 'proxyRelation'}
            hint={words.relationHint}
            longest={longestRelation}
            value={draft.proxyRelation}
            change={(proxyRelation) => change({ ...draft, proxyRelation })}
          />
        </div>
      </div>
      {asked === 'collectorMeant' && (
        <label className={`${tickLine} mb-3 border-2 border-lacquer px-3 font-bold`}>
          <input type="checkbox" name="collectorMeant" {...listening} className={tickBox} />
          {words.meant}
        </label>
      )}
    </fieldset>
  )
}

function ProxyField(props: {
  name: CollectorField
  label: ReactNode
  asked: boolean
  hint?: string
  longest: number
  value: string
  change: (typed: string) => void
}) {
  return (
    <label className="grid gap-1">
      <span>{props.label}</span>
      <input
        {...(props.asked && listening)}
        name={props.name}
        value={props.value}
        onChange={(event) => props.change(event.target.value)}
        placeholder={props.hint}
        maxLength={props.longest}
        autoComplete="off"
        className={controlLook}
      />
    </label>
  )
}
