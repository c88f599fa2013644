import type { ReactNode } from 'react'
import type { officeKeys } from '@/components/village/office-places'
import { type Deed, deeds, mayDo, type Role } from '@/lib/access/deeds'
import type { Translator } from '@/lib/messages/translator'
import { words } from '@/lib/request/words'

type KeyName = (typeof officeKeys)[number]['name']

/** One of the four large keys, with what waits behind it. Who may not use it reads who may. */
export async function OfficeKey(props: {
  name: KeyName
  href: string
  deed: Deed
  roles: readonly Role[]
  children: ReactNode
}) {
  const { t } = await words()
  const { name, deed } = props
  const others = mayDo(props.roles, deed) ? undefined : notYours(t, deed)
  const content = (
    <>
      <span
        aria-hidden="true"
        className="grid size-11 flex-none place-items-center rounded-slip border-4 border-double border-current font-serif text-lead font-bold sm:size-14 sm:text-title"
      >
        {seals[name]}
      </span>
      <span className="min-w-0 text-ink">
        <strong className="block font-serif text-[1.4em] leading-tight max-[24rem]:text-[1.15em] sm:text-title">
          {t(`common.keys.${name}`)}
        </strong>
        {props.children}
        {others && <span className="block text-note text-soft">{others}</span>}
      </span>
    </>
  )
  if (others)
    return (
      <div className={`${shape} rounded-key border border-dashed border-edge text-soft`}>
        {content}
      </div>
    )
  return (
    <a href={props.href} className={`key ${shape} text-lacquer no-underline`}>
      {content}
    </a>
  )
}

/** Who does it instead. */
function notYours(t: Translator, deed: Deed): string {
  const roles = deeds[deed].map((role) => t(`common.roles.${role}`)).join(t('office.or'))
  return t('office.notYours', { roles })
}

const shape =
  'flex min-h-24 gap-x-4 gap-y-2 p-3 max-sm:flex-col sm:min-h-32 sm:items-center sm:px-5 sm:py-4'

/** 争、评、比、兑: the villagers' own four words for it, cut as seals. */
const seals: Record<KeyName, string> = { earn: '争', review: '评', ranking: '比', counter: '兑' }
