import type { ReactNode } from 'react'
import { words } from '@/lib/request/words'

export const folderParts = [
  'rules',
  'meetings',
  'notices',
  'windows',
  'stock',
  'receipts',
  'wishes',
] as const
export type FolderPartName = (typeof folderParts)[number]

/** One part of the folder: numbered as in the contents, on a sheet of its own when there is something to print. */
export async function FolderPart(props: {
  name: FolderPartName
  /** Nothing of it in this quarter: that is said, so that nobody looks for a lost sheet. */
  empty: boolean
  children: ReactNode
}) {
  const { name, empty, children } = props
  const { t } = await words()
  const nth = folderParts.indexOf(name) + 1
  return (
    <section
      id={name}
      aria-labelledby={`${name}-title`}
      className={`grid scroll-mt-4 grid-cols-[minmax(0,1fr)] gap-4 ${empty ? 'keep-together' : 'print:break-before-page'}`}
    >
      <h2 id={`${name}-title`} className="border-b-2 border-ink pb-1 font-serif text-title">
        {nth}. {t(`inspection.parts.${name}`)}
      </h2>
      {empty ? <p>{t(`inspection.empty.${name}`)}</p> : children}
    </section>
  )
}
