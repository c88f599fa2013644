import { FilterKeys } from '@/components/ui/filter-keys'
import { SelectField } from '@/components/ui/select-field'
import { TextField } from '@/components/ui/text-field'
import { type EntryKind, entryKinds, type RuleList, ruleLists } from '@/lib/ledger/entry-kinds'
import { words } from '@/lib/request/words'
import type { CivilMonth } from '@/lib/shared/civil-date'

/** What the ledger is narrowed to. */
export interface LedgerQuestion {
  /** A household's number, a name or pinyin; '' for all. */
  typed: string
  month?: CivilMonth
  kind?: EntryKind
  list?: RuleList
}

/** Narrows the book: household, month, kind, list. A GET form, so that the answer has an address. */
export async function LedgerFilter(props: {
  path: string
  /** Months of the book, newest first. */
  months: readonly CivilMonth[]
  asked: LedgerQuestion
}) {
  const { t, formats } = await words()
  const { path, months, asked } = props
  const all = t('ledger.filter.all')
  const narrowed = asked.typed !== '' || asked.month || asked.kind || asked.list
  return (
    <search aria-label={t('ledger.filter.label')}>
      <form
        action={path}
        className="mb-5 grid items-end gap-x-4 gap-y-3 sm:grid-cols-2 lg:grid-cols-[2fr_1fr_1fr_1fr_auto]"
      >
        <TextField
          name="household"
          label={t('ledger.filter.household')}
          defaultValue={asked.typed}
          maxLength={40}
          optional
        />
        <SelectField
          name="month"
          label={t('ledger.filter.month')}
          placeholder={all}
          choices={months.map((month) => ({ value: month, label: formats.month(month) }))}
          defaultValue={asked.month}
          optional
        />
        <SelectField
          name="kind"
          label={t('ledger.filter.kind')}
          placeholder={all}
          choices={entryKinds.map((kind) => ({
            value: kind,
            label: t(`common.entryKinds.${kind}`),
          }))}
          defaultValue={asked.kind}
          optional
        />
        <SelectField
          name="list"
          label={t('ledger.filter.list')}
          placeholder={all}
          choices={ruleLists.map((list) => ({ value: list, label: t(`common.lists.${list}`) }))}
          defaultValue={asked.list}
          optional
        />
        <FilterKeys
          path={path}
          narrowed={Boolean(narrowed)}
          submit={t('ledger.filter.submit')}
          clear={t('ledger.filter.clear')}
        />
      </form>
    </search>
  )
}
