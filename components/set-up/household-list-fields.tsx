'use client'

import { use } from 'react'
import { FormContext } from '@/components/ui/form-context'
import { LongTextField } from '@/components/ui/long-text-field'
import { SubmitButton } from '@/components/ui/submit-button'
import { listLimits, readHouseholdList } from '@/lib/households/read-household-list'
import { HouseholdListPreview } from './household-list-preview'
import type { HouseholdListWords } from './household-list-words'

/**
 * A pasted list, and below it what is understood of it once it was sent. In the browser only
 * because the form's answer is known there; without JavaScript the server draws the same.
 */
export function HouseholdListFields(props: { words: HouseholdListWords; groupWord: string }) {
  const { words, groupWord } = props
  const { state } = use(FormContext)
  const seen = [state.values.list ?? ''].flat().join('\n')
  const list = readHouseholdList(seen, groupWord)
  const complete = list.households.length > 0 && list.refused.length === 0
  return (
    <>
      <LongTextField
        name="list"
        label={words.list}
        hint={words.listHint}
        placeholder={words.example}
        defaultValue={seen}
        maxLength={listLimits.characters}
        rows={10}
      />
      <div>
        <SubmitButton look={complete ? 'quiet' : 'primary'}>{words.look}</SubmitButton>
      </div>
      {seen !== '' && <HouseholdListPreview list={list} words={words} />}
      {complete && (
        <div>
          <input type="hidden" name="seen" value={seen} />
          <SubmitButton name="add" value="yes">
            {words.add} ({list.households.length})
          </SubmitButton>
        </div>
      )}
    </>
  )
}
