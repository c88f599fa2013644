import type { ReactNode } from 'react'
import type { officeKeys } from '@/components/village/office-places'
import { type Deed, deeds, mayDo, type Role } from '@/lib/access/deeds'
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
  const content = (
    <>
      <strong className="font-serif text-title">{t(`common.keys.${name}`)}</strong>
      <span className="block text-soft">{props.children}</span>
    </>
  )
  if (mayDo(props.roles, deed))
    return (
      <a href={props.href} className={`key ${shape} text-ink no-underline`}>
        {content}
      </a>
    )
  const others = deeds[deed].map((role) => t(`common.roles.${role}`)).join(' · ')
  return (
    <div className={`${shape} rounded-key border border-dashed border-edge`}>
      {content}
      <span className="block text-note">{t('office.notYours', { roles: others })}</span>
    </div>
  )
}

const shape = 'block min-h-32 px-5 py-4'
