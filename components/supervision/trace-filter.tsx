import { DateField } from '@/components/ui/date-field'
import { FilterKeys } from '@/components/ui/filter-keys'
import { SelectField } from '@/components/ui/select-field'
import { TextField } from '@/components/ui/text-field'
import { tracedDeeds } from '@/lib/access/traced-deeds'
import { words } from '@/lib/request/words'
import type { TraceFilter as Asked } from '@/lib/supervision/trace-queries'
import { deedChoice } from './deed-text'

/** Narrows the traces: who, what, days, words. A GET form, so that the answer has an address. */
export async function TraceFilter(props: {
  path: string
  staff: readonly { id: string; name: string }[]
  asked: Asked
}) {
  const { path, staff, asked } = props
  const said = await words()
  const { t } = said
  const all = t('traces.all')
  const narrowed = Object.values(asked).some(Boolean)
  return (
    <search aria-label={t('traces.label')}>
      <form
        action={path}
        className="screen-only mb-5 grid items-end gap-x-4 gap-y-3 sm:grid-cols-2 lg:grid-cols-3"
      >
        <SelectField
          name="who"
          label={t('traces.who')}
          placeholder={all}
          choices={staff.map(({ id, name }) => ({ value: id, label: name }))}
          defaultValue={asked.staffId}
          optional
        />
        <SelectField
          name="what"
          label={t('traces.what')}
          placeholder={all}
          choices={tracedDeeds.map((deed) => ({ value: deed, label: deedChoice(said, deed) }))}
          defaultValue={asked.deed}
          optional
        />
        <TextField
          name="text"
          label={t('traces.text')}
          defaultValue={asked.text}
          maxLength={40}
          optional
        />
        <DateField name="from" label={t('traces.from')} defaultValue={asked.from} optional />
        <DateField
          name="through"
          label={t('traces.through')}
          defaultValue={asked.through}
          optional
        />
        <FilterKeys
          path={path}
          narrowed={narrowed}
          submit={t('common.search.submit')}
          clear={t('common.search.clear')}
        />
      </form>
    </search>
  )
}
