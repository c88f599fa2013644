import { typeSize } from '@/lib/request/type-size'
import { words } from '@/lib/request/words'

/** 大字 / 小字: a small form, so that it works without JavaScript; the choice stays. */
export async function TypeSizeSwitch() {
  const { t } = await words()
  const other = (await typeSize()) === 'larger' ? 'usual' : 'larger'
  return (
    <form method="post" action={`/type-size?to=${other}`} className="screen-only">
      <button
        type="submit"
        className="min-h-target min-w-target px-1 text-inherit underline underline-offset-4"
      >
        {t(`common.typeSize.${other}`)}
      </button>
    </form>
  )
}
