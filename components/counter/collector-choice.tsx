'use client'

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

/**
 * 领取人: one of the members, 代领 with a name and what they are to the household, or 上门送 with who
 * carries it there.
 */
export function CollectorChoice(props: {
  members: readonly string[]
  draft: BasketDraft
  words: TillWords['collector']
  /** Somebody who has collected for two other households: asked about, to be confirmed. */
  asked: boolean
  change: (draft: BasketDraft) => void
}) {
  const { draft, words, change } = props
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
          label={draft.collector === byDelivery ? words.deliverer : words.name}
          longest={longestCollector}
          value={draft.proxyName}
          change={(proxyName) => change({ ...draft, proxyName })}
        />
        <div className="group-has-[[value='+']:checked]:hidden">
          <ProxyField
            name="proxyRelation"
            label={words.relation}
            hint={words.relationHint}
            longest={longestRelation}
            value={draft.proxyRelation}
            change={(proxyRelation) => change({ ...draft, proxyRelation })}
          />
        </div>
      </div>
      {props.asked && (
        <label className={`${tickLine} mb-3 border-2 border-lacquer px-3 font-bold`}>
          <input type="checkbox" name="collectorMeant" className={tickBox} />
          {words.meant}
        </label>
      )}
    </fieldset>
  )
}

function ProxyField(props: {
  name: string
  label: string
  hint?: string
  longest: number
  value: string
  change: (typed: string) => void
}) {
  return (
    <label className="grid gap-1">
      <span>{props.label}</span>
      <input
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
