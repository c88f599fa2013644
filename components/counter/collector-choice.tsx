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

/** What is asked about a collector who is no member. `collectorMeant`: somebody who comes often. */
export interface CollectorAsked {
  field: 'proxyName' | 'proxyRelation' | 'collectorMeant'
  why: string
}

/**
 * 领取人: one of the members, 代领 with a name and what they are to the household, or 上门送 with who
 * carries it there.
 */
export function CollectorChoice(props: {
  members: readonly string[]
  draft: BasketDraft
  words: TillWords['collector']
  asked: CollectorAsked | undefined
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
          asked={asked}
          longest={longestCollector}
          value={draft.proxyName}
          change={(proxyName) => change({ ...draft, proxyName })}
        />
        <div className="group-has-[[value='+']:checked]:hidden">
          <ProxyField
            name="proxyRelation"
            label={words.relation}
            asked={asked}
            hint={words.relationHint}
            longest={longestRelation}
            value={draft.proxyRelation}
            change={(proxyRelation) => change({ ...draft, proxyRelation })}
          />
        </div>
      </div>
      {asked?.field === 'collectorMeant' && (
        <div className="mb-3 grid gap-1">
          <Why id="collectorMeant-why">{asked.why}</Why>
          <label className={`${tickLine} border-2 border-lacquer px-3 font-bold`}>
            <input
              {...listening}
              type="checkbox"
              name="collectorMeant"
              aria-describedby="collectorMeant-why"
              className={tickBox}
            />
            {words.meant}
          </label>
        </div>
      )}
    </fieldset>
  )
}

function ProxyField(props: {
  name: 'proxyName' | 'proxyRelation'
  label: ReactNode
  asked: CollectorAsked | undefined
  hint?: string
  longest: number
  value: string
  change: (typed: string) => void
}) {
  const { name, asked } = props
  const why = asked?.field === name ? asked.why : undefined
  return (
    <div className="grid gap-1">
      <label htmlFor={name}>{props.label}</label>
      {why && <Why id={`${name}-why`}>{why}</Why>}
      <input
        {...(why && listening)}
        id={name}
        name={name}
        value={props.value}
        onChange={(event) => props.change(event.target.value)}
        placeholder={props.hint}
        maxLength={props.longest}
        autoComplete="off"
        aria-invalid={why !== undefined || undefined}
        aria-describedby={why && `${name}-why`}
        className={controlLook}
      />
    </div>
  )
}

function Why({ id, children }: { id: string; children: string }) {
  return (
    <p id={id} className="font-bold text-lacquer">
      <span aria-hidden="true">✕</span> {children}
    </p>
  )
}
