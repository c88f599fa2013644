import { words } from '@/lib/request/words'
import { buttonLook } from './button-look'
import { controlLook } from './control-look'
import type { Query } from './href-with'

/** Asks a list for something: a GET form, so that the answer has an address. */
export async function SearchBox(props: {
  path: string
  /** What the field is for, read out and shown in it. */
  label: string
  /** The same in so few words that a phone's field shows them whole. */
  inShort?: string
  value?: string
  name?: string
  /** What else the address asks for and goes on asking for. */
  keep?: Query
  /** For one field of a page at most: the one a hand goes to first. */
  autoFocus?: boolean
}) {
  const { t } = await words()
  const kept = Object.entries(props.keep ?? {}).flatMap(([name, value]) =>
    [value ?? []].flat().map((item) => ({ name, item })),
  )
  return (
    <search>
      <form action={props.path} className="flex gap-2">
        {kept.map(({ name, item }) => (
          <input key={`${name}=${item}`} type="hidden" name={name} value={item} />
        ))}
        <input
          type="search"
          name={props.name ?? 'q'}
          defaultValue={props.value}
          aria-label={props.label}
          placeholder={props.inShort ?? props.label}
          maxLength={40}
          autoComplete="off"
          {...(props.autoFocus && { autoFocus: true })}
          className={controlLook}
        />
        <button type="submit" className={`${buttonLook()} flex-none`}>
          {t('common.search.submit')}
        </button>
      </form>
    </search>
  )
}
