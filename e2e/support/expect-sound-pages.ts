import { type Browser, type BrowserContext, expect } from '@playwright/test'

/**
 * No script error and no breach of the content policy on any page of a browser that is opened
 * meanwhile, whoever opens it.
 */
export async function expectSoundPages<Result>(
  browser: Browser,
  meanwhile: () => Promise<Result>,
): Promise<Result> {
  const faults: string[] = []
  const watch = (context: BrowserContext) => {
    context.on('weberror', (fault) => faults.push(fault.error().message))
    context.on('console', (message) => {
      if (message.text().includes('Content Security Policy')) faults.push(message.text())
    })
  }
  browser.on('context', watch)
  const result = await meanwhile().finally(() => browser.off('context', watch))
  expect(faults).toEqual([])
  return result
}
