import { Button } from '@/components/ui/button'
import { DateField } from '@/components/ui/date-field'
import { TextField } from '@/components/ui/text-field'
import { words } from '@/lib/request/words'
import type { Days } from './day'

/** Which day, and which rule: asked in the address, so that it works without a script. */
export async function ChoiceForm(props: { path: string; days: Days; typed: string }) {
  const { t } = await words()
  const { day, oldest, today } = props.days
  return (
    <search>
      <form action={props.path} className="grid gap-4 sm:flex sm:flex-wrap sm:items-end">
        <DateField
          name="on"
          label={t('earn.choose.day')}
          defaultValue={day}
          min={oldest}
          max={today}
        />
        <div className="min-w-0 sm:w-[22em]">
          <TextField
            name="q"
            label={t('earn.choose.search')}
            hint={t('earn.choose.searchHint')}
            defaultValue={props.typed}
            maxLength={40}
            optional
          />
        </div>
        <Button type="submit">{t('earn.choose.submit')}</Button>
      </form>
    </search>
  )
}
