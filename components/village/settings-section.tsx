import type { ReactNode } from 'react'

/** Settings that belong together, under their heading. */
export function SettingsSection({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="grid gap-5 border-t border-edge pt-4">
      <h2 className="font-serif text-lead">{title}</h2>
      {children}
    </section>
  )
}
