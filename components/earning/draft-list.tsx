'use client'

import { useEffect, useState } from 'react'
import { buttonLook } from '@/components/ui/button-look'
import { NoticeBox } from '@/components/ui/notice-box'
import { DraftLine } from './draft-line'
import type { DraftWords } from './draft-words'
import { draftsOf, forgetDraft, type SheetDraft } from './sheet-drafts'

/** Every sheet that this person began in this browser and did not save. */
export function DraftList({ staffId, words }: { staffId: string; words: DraftWords }) {
  const [drafts, setDrafts] = useState<SheetDraft[]>([])
  useEffect(() => setDrafts(draftsOf(staffId)), [staffId])
  if (drafts.length === 0) return null
  return (
    <div className="needs-script mb-6">
      <NoticeBox tone="info" word={words.title}>
        <ul className="grid list-none gap-2">
          {drafts.map((draft) => {
            const { sheetId, ruleId, day } = draft
            return (
              <li key={sheetId} className="flex flex-wrap items-center gap-3">
                <DraftLine draft={draft} line={words.line} />
                <a
                  href={`/office/earn/${ruleId}?on=${day}&draft=${sheetId}`}
                  className={buttonLook()}
                >
                  {words.goOn}
                </a>
                <button
                  type="button"
                  onClick={() => {
                    forgetDraft(staffId, sheetId)
                    setDrafts(draftsOf(staffId))
                  }}
                  className={buttonLook()}
                >
                  {words.throwAway}
                </button>
              </li>
            )
          })}
        </ul>
      </NoticeBox>
    </div>
  )
}
