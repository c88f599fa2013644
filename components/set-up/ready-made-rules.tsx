import { CheckboxField } from '@/components/ui/checkbox-field'
import { FieldGroup } from '@/components/ui/field-group'
import { ruleLists } from '@/lib/ledger/entry-kinds'
import { type Words, words } from '@/lib/request/words'
import { type ReadyMadeRule, readyMadeRules } from '@/lib/rules/ready-made'

/**
 * Rules to tick, in the lists of the record. What takes points away is offered only to a village
 * that has switched it on, and not ticked beforehand: that is for the village to decide.
 */
export async function ReadyMadeRules({ deductions }: { deductions: boolean }) {
  const said = await words()
  const lists = ruleLists.filter((list) => deductions || list !== 'DEDUCTION')
  return (
    <FieldGroup name="rule" label={said.t('setup.rules.title')}>
      <div className="grid gap-5">
        {lists.map((list) => (
          <FieldGroup key={list} name={`rule.${list}`} label={said.t(`common.lists.${list}`)}>
            {readyMadeRules
              .filter((rule) => rule.list === list)
              .map((rule) => (
                <CheckboxField
                  key={rule.key}
                  name="rule"
                  value={rule.key}
                  label={rule.name}
                  hint={worth(rule, said)}
                  defaultChecked={list !== 'DEDUCTION'}
                />
              ))}
          </FieldGroup>
        ))}
      </div>
    </FieldGroup>
  )
}

/** `+20 分`, `5 到 20 分`, `+5 分/小时`, and the cap of a month. */
function worth(rule: ReadyMadeRule, { t, formats }: Words): string {
  const points = formats.change(rule.points)
  const each =
    rule.scale === 'RANGE'
      ? t('setup.rules.range', {
          min: formats.points(rule.minPoints ?? 0),
          max: formats.points(rule.maxPoints ?? 0),
        })
      : rule.scale === 'PER_UNIT'
        ? t('setup.rules.perUnit', { points, unit: t(`common.units.${rule.unit}`) })
        : t('common.points.count', { points })
  if (rule.capMonth === null) return each
  return `${each} · ${t('setup.rules.cap', { points: formats.points(rule.capMonth) })}`
}
