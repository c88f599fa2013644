import type { ReactNode } from 'react'

/** Nothing here yet: one sentence, and the step that changes it. */
export function EmptyState({ children, next }: { children: ReactNode; next?: ReactNode }) {
  return (
    <div className="grid justify-items-center gap-4 border-y-2 border-dashed border-edge px-4 py-10 text-center">
      <p className="max-w-prose text-soft">{children}</p>
      {next}
    </div>
  )
}
