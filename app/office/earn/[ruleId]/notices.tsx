import { datesOfRule } from '@/components/rules/rule-words'
import { hrefWith } from '@/components/ui/href-with'
import { LinkButton } from '@/components/ui/link-button'
import { Notice } from '@/components/ui/notice'
import { words } from '@/lib/request/words'
import type { RuleVersionTerms } from '@/lib/rules/terms'
import type { CivilDate } from '@/lib/shared/civil-date'

/** Why there is no sheet to fill in for this rule on this day. */
export async function NoSheetNotice(props: {
  newest: RuleVersionTerms
  day: CivilDate
  archived: boolean
}) {
  const said = await words()
  const { t, formats } = said
  const { name } = props.newest
  return (
    <Notice tone="warn">
      {props.archived
        ? t('earn.day.archived', { name })
        : t('earn.day.notInForce', {
            name,
            day: formats.date(props.day),
            dates: datesOfRule(said, props.newest),
          })}
    </Notice>
  )
}

/** The gentler step before a deduction. */
export async function RemindFirst({ ruleId }: { ruleId: string }) {
  const { t } = await words()
  return (
    <Notice tone="info" title={t('reminders.first')}>
      <p className="mb-2">{t('reminders.firstLead')}</p>
      <LinkButton href={hrefWith('/office/earn/remind', { rule: ruleId })}>
        {t('reminders.write')}
      </LinkButton>
    </Notice>
  )
}
