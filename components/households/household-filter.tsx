import { Button } from '@/components/ui/button'
import { controlLook } from '@/components/ui/control-look'
import { type HouseholdLiving, livings } from '@/lib/households/input'
import { words } from '@/lib/request/words'

export interface HouseholdFilterProps {
  path: string
  groups: readonly { id: string; name: string }[]
  chosen: { typed: string; groupId?: string; living?: HouseholdLiving }
}

/** Narrows the register: a word, a group, a way of living. A GET form, so that the answer has an address. */
export async function HouseholdFilter({ path, groups, chosen }: HouseholdFilterProps) {
  const { t } = await words()
  const narrowed = chosen.typed !== '' || chosen.groupId || chosen.living
  return (
    <search aria-label={t('households.filter.label')}>
      <form action={path} className="mb-6 flex flex-wrap items-end gap-x-4 gap-y-3">
        <label className="grid min-w-0 grow basis-72 gap-1">
          <span className="font-bold">{t('common.search.label')}</span>
          <input
            type="search"
            name="q"
            defaultValue={chosen.typed}
            maxLength={40}
            autoComplete="off"
            className={controlLook}
          />
        </label>
        <Choice
          name="group"
          label={t('common.nouns.group')}
          all={t('households.filter.everyGroup')}
          choices={groups.map(({ id, name }) => ({ value: id, label: name }))}
          chosen={chosen.groupId}
        />
        <Choice
          name="living"
          label={t('households.filter.living')}
          all={t('households.filter.everyLiving')}
          choices={livings.map((value) => ({ value, label: t(`households.living.${value}`) }))}
          chosen={chosen.living}
        />
        <Button type="submit">{t('households.filter.submit')}</Button>
        {narrowed && (
          <a href={path} className="inline-flex min-h-target items-center">
            {t('households.filter.clear')}
          </a>
        )}
      </form>
    </search>
  )
}

function Choice(props: {
  name: string
  label: string
  all: string
  choices: readonly { value: string; label: string }[]
  chosen?: string
}) {
  return (
    <label className="grid min-w-[8em] gap-1">
      <span className="font-bold">{props.label}</span>
      <select name={props.name} defaultValue={props.chosen ?? ''} className={controlLook}>
        <option value="">{props.all}</option>
        {props.choices.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </label>
  )
}
