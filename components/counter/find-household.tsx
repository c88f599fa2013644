import { Button } from '@/components/ui/button'
import { controlLook } from '@/components/ui/control-look'
import { words } from '@/lib/request/words'

// the field that listens to the scanner has the focus as soon as the page is there
const listening = { autoFocus: true }

/** The one field of the counter: a hand scanner types into it and ends with Enter. */
export async function FindHousehold(props: { label: string; typed?: string }) {
  const { t } = await words()
  return (
    <search>
      <form action="/counter" className="grid gap-2">
        <label htmlFor="find-household" className="text-lead font-bold">
          {props.label}
        </label>
        <div className="flex flex-wrap gap-3">
          <input
            {...listening}
            id="find-household"
            type="search"
            name="q"
            defaultValue={props.typed}
            maxLength={200}
            autoComplete="off"
            spellCheck={false}
            aria-describedby="find-household-hint"
            className={`${controlLook} max-w-[24em] flex-1 basis-64 text-title`}
          />
          <Button type="submit" look="primary">
            {t('counter.find.submit')}
          </Button>
        </div>
        <p id="find-household-hint" className="text-soft">
          {t('counter.find.hint')}
        </p>
      </form>
    </search>
  )
}
