import type { ReactNode } from 'react'
import { words } from '@/lib/request/words'

/** A question of the supervisor with its answer, and how much of it is shown. */
export async function Part(props: {
  title?: string
  lead?: string
  /** Rows shown and rows in all, where the list is cut. */
  shown?: number
  total?: number
  /** Leads to its other pages. */
  pager?: ReactNode
  children: ReactNode
}) {
  const { t } = await words()
  const { title, lead, shown = 0, total = 0 } = props
  return (
    <section className="grid gap-2 print:block">
      {title && <h2 className="font-serif text-lead">{title}</h2>}
      {lead && <p className="max-w-prose text-soft">{lead}</p>}
      {props.children}
      {props.pager}
      {!props.pager && total > shown && (
        <p className="mt-2 text-note text-soft">
          {t('supervision.cut', { shown: String(shown), total: String(total) })}
        </p>
      )}
    </section>
  )
}
