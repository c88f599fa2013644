import { Notice } from '@/components/ui/notice'
import type { Sheet } from '@/lib/earning/sheet-queries'
import { words } from '@/lib/request/words'

/** What was written down, and what happens to it next. */
export async function SavedNotice({ sheet }: { sheet: Sheet }) {
  const { t, formats } = await words()
  const said = t('earn.saved.said', {
    day: formats.date(sheet.occurredOn),
    rule: sheet.ruleName,
    households: sheet.claims,
    points: formats.change(sheet.points),
  })
  // only where the rule lets its recorder review it
  const next = sheet.decidable > 0 ? 'nextAlone' : 'next'
  return (
    <Notice tone="ok" title={said}>
      {sheet.waiting > 0 && t(`earn.saved.${next}`)}
    </Notice>
  )
}
