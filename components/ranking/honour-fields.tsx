import { CheckboxField } from '@/components/ui/checkbox-field'
import { FieldGroup } from '@/components/ui/field-group'
import { RadioField } from '@/components/ui/radio-field'
import { TextField } from '@/components/ui/text-field'
import { type RuleList, ruleLists } from '@/lib/ledger/entry-kinds'
import { longestHonourName, type WhoseHonour, whoseHonours } from '@/lib/ranking/honour'
import { words } from '@/lib/request/words'

export interface RuleToTick {
  id: string
  name: string
  list: RuleList
  archived: boolean
}

/** What an honour is: its name, whose it is, and the rules whose points speak for it. */
export async function HonourFields(props: {
  honour?: { name: string; whose: WhoseHonour; rules: readonly { id: string }[] }
  rules: readonly RuleToTick[]
}) {
  const { honour, rules } = props
  const { t } = await words()
  const chosen = new Set(honour?.rules.map(({ id }) => id))
  const lists = ruleLists.filter((list) => rules.some((rule) => rule.list === list))
  return (
    <div className="grid max-w-3xl gap-6">
      <TextField
        name="name"
        label={t('honours.form.name')}
        hint={t('honours.form.nameHint')}
        defaultValue={honour?.name}
        maxLength={longestHonourName}
      />
      <RadioField
        name="whose"
        label={t('honours.form.whose')}
        choices={whoseHonours.map((value) => ({
          value,
          label: t(`honours.whose.${value}`),
          hint: t(`honours.form.whoseHints.${value}`),
        }))}
        defaultValue={honour?.whose ?? 'HOUSEHOLD'}
      />
      <FieldGroup name="ruleIds" label={t('honours.form.rules')} hint={t('honours.form.rulesHint')}>
        {lists.map((list) => (
          <FieldGroup key={list} name={`ruleIds.${list}`} label={t(`common.lists.${list}`)}>
            {rules
              .filter((rule) => rule.list === list)
              .map(({ id, name, archived }) => (
                <CheckboxField
                  key={id}
                  name="ruleIds"
                  value={id}
                  label={archived ? t('honours.form.archivedRule', { name }) : name}
                  defaultChecked={chosen.has(id)}
                />
              ))}
          </FieldGroup>
        ))}
      </FieldGroup>
    </div>
  )
}
