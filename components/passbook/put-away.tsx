import { Button } from '@/components/ui/button'
import { words } from '@/lib/request/words'

/** Ends the passbook in this browser: for whoever read it on somebody else's phone. */
export async function PutAway() {
  const { t } = await words()
  return (
    <form
      method="post"
      action="/passbook/put-away"
      className="screen-only mt-8 grid gap-2 border-t border-edge pt-6"
    >
      <p>{t('passbook.putAway.hint')}</p>
      <Button type="submit">{t('passbook.putAway.button')}</Button>
    </form>
  )
}
