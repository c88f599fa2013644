import type { BrowserContext } from '@playwright/test'

/** Collects script errors and breaches of the content policy on all pages of a browser. */
export function watchForFaults(context: BrowserContext): string[] {
  const faults: string[] = []
  context.on('weberror', (fault) => faults.push(fault.error().message))
  context.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) faults.push(message.text())
  })
  return faults
}
