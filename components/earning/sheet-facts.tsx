import { capsOfRule } from '@/components/rules/rule-words'
import { Facts } from '@/components/ui/facts'
import type { Sheet } from '@/lib/earning/sheet-queries'
import { words } from '@/lib/request/words'
import type { Caps } from '@/lib/rules/caps'

/** What stands at the head of a sheet: the deed, its day, who wrote it down and on whose word. */
export async function SheetFacts({ sheet, caps }: { sheet: Sheet; caps?: Caps }) {
  const { t, formats } = await words()
  const limits = caps ? capsOfRule({ t }, caps) : []
  const recorded = { name: sheet.recordedBy, moment: formats.moment(sheet.recordedAt) }
  const withdrawal =
    sheet.withdrawnAt &&
    t('review.sheet.facts.withdrawal', {
      name: sheet.withdrawnBy ?? '',
      moment: formats.moment(sheet.withdrawnAt),
      reason: sheet.withdrawReason ?? '',
    })
  const facts = [
    { key: 'day' as const, value: formats.date(sheet.occurredOn) },
    { key: 'list' as const, value: t(`common.lists.${sheet.list}`) },
    { key: 'caps' as const, value: limits.join(' ') },
    { key: 'recordedBy' as const, value: t('review.sheet.facts.recorded', recorded) },
    { key: 'reportedBy' as const, value: t(`earn.sheet.reporters.${sheet.reportedBy}`) },
    { key: 'note' as const, value: sheet.note },
    { key: 'told' as const, value: sheet.toldHousehold },
    { key: 'withdrawn' as const, value: withdrawal },
  ]
  const known = facts.filter(({ value }) => value)
  return (
    <Facts
      items={known.map(({ key, value }) => ({ label: t(`review.sheet.facts.${key}`), value }))}
    />
  )
}
