import { Button } from '@/components/ui/button'
import { controlLook } from '@/components/ui/control-look'
import { words } from '@/lib/request/words'

// the field that listens to the scanner has the focus as soon as the page is there
const listening = { autoFocus: true }

/**
 * The one field of the counter: a hand scanner types into it and ends with Enter. It is empty on
 * every page, so that a scan is never added to what was looked for before.
 */
export async function FindHousehold({ label }: { label: string }) {
  const { t } = await words()
  return (
    <search>
      <form action="/counter" className="grid gap-2">
        <label htmlFor="find-household" className="text-lead font-bold">
          {label}
        </label>
        <div className="flex flex-wrap gap-3">
          <input
            {...listening}
            id="find-household"
            type="search"
            name="q"
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
