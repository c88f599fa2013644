'use client'

import { Button } from './button'
import { LinkButton } from './link-button'

/**
 * Shown when something broke. In both languages at once: the words' own files stay on the server,
 * and the language may be the thing that could not be read.
 */
export function FaultPage({ error, retry }: { error: unknown; retry: () => void }) {
  const digest = error instanceof Error && 'digest' in error ? String(error.digest) : undefined
  return (
    <main id="main" tabIndex={-1} className="mx-auto grid max-w-2xl gap-6 px-4 py-10">
      <h1 className="font-serif text-title">
        出了故障
        <span lang="en" className="block text-[0.7em]">
          Something broke
        </span>
      </h1>
      <p>
        刚才的操作可能没有完成。请再试一次；重复提交同一张单子不会多记。还是不行，请告诉管理电脑的人。
        <span lang="en" className="mt-2 block text-soft">
          What you did may not have been finished. Please try again: the same sheet never counts
          twice. If it goes on, tell whoever looks after the computer.
        </span>
      </p>
      {digest && (
        <p className="text-soft">
          故障号 <span lang="en">Fault</span> <code className="font-mono text-ink">{digest}</code>
        </p>
      )}
      <p className="flex flex-wrap gap-3">
        <Button type="button" look="primary" onClick={retry}>
          再试一次 <span lang="en">Try again</span>
        </Button>
        <LinkButton href="/">
          回首页 <span lang="en">Start page</span>
        </LinkButton>
      </p>
    </main>
  )
}
