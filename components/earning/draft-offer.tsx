'use client'

import { use, useCallback, useEffect, useRef, useState } from 'react'
import { buttonLook } from '@/components/ui/button-look'
import { FormContext } from '@/components/ui/form-context'
import { NoticeBox } from '@/components/ui/notice-box'
import { DraftLine } from './draft-line'
import type { DraftWords } from './draft-words'
import { draftsOf, forgetDraft, type SheetDraft, valuesOfDraft } from './sheet-drafts'
import { type DraftOfSheet, typedField } from './use-draft-keeper'

/** Sheets of the same rule and day that were begun and not saved: go on with one, or throw it away. */
export function DraftOffer(props: {
  sheet: DraftOfSheet
  /** The draft that the address asks for is gone on with at once. */
  asked: string
  words: DraftWords
}) {
  const { sheet, asked, words } = props
  const { staffId, ruleId, day } = sheet
  const { formId, restore } = use(FormContext)
  const [drafts, setDrafts] = useState<SheetDraft[]>([])
  const atOnce = useRef(asked)
  const goOn = useCallback(
    (draft: SheetDraft) => {
      restore({ ...valuesOfDraft(draft), [typedField]: draft.typed })
      setDrafts([])
    },
    [restore],
  )

  useEffect(() => {
    const own = sheetIdIn(formId)
    const found = draftsOf(staffId).filter(
      (one) => one.ruleId === ruleId && one.day === day && one.sheetId !== own,
    )
    const wanted = found.find(({ sheetId }) => sheetId === atOnce.current)
    atOnce.current = ''
    if (wanted) goOn(wanted)
    else setDrafts(found)
  }, [staffId, ruleId, day, formId, goOn])

  if (drafts.length === 0) return null
  return (
    <div className="needs-script screen-only">
      <NoticeBox tone="info" word={words.title}>
        <ul className="grid list-none gap-2">
          {drafts.map((draft) => (
            <li key={draft.sheetId} className="flex flex-wrap items-center gap-3">
              <DraftLine draft={draft} line={words.line} />
              <button
                type="button"
                onClick={() => goOn(draft)}
                className={buttonLook({ look: 'primary' })}
              >
                {words.goOn}
              </button>
              <button
                type="button"
                onClick={() => {
                  forgetDraft(staffId, draft.sheetId)
                  setDrafts(drafts.filter((one) => one !== draft))
                }}
                className={buttonLook()}
              >
                {words.throwAway}
              </button>
            </li>
          ))}
        </ul>
      </NoticeBox>
    </div>
  )
}

/** The id of the sheet that is open: its own draft is not offered to it. */
function sheetIdIn(formId: string): string | undefined {
  const form = document.getElementById(formId)
  const field = form instanceof HTMLFormElement && form.elements.namedItem('sheetId')
  return field instanceof HTMLInputElement ? field.value : undefined
}
