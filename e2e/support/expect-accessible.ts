import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

const wcag22aa = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
/** Villager and counter pages: contrast 7:1. */
const enhancedContrast = 'color-contrast-enhanced'

/** WCAG 2.2 AA by axe; for villager and counter pages with contrast 7:1 as well. */
export async function expectAccessible(page: Page, { enhanced = false } = {}): Promise<void> {
  // no page of ours holds frames, so axe need not put its results together in a page of its own
  const axe = new AxeBuilder({ page }).setLegacyMode().options({
    runOnly: { type: 'tag', values: wcag22aa },
    // what passed is not worked out in full: it takes most of the time, and nobody reads it
    resultTypes: ['violations'],
    rules: { [enhancedContrast]: { enabled: enhanced } },
  })
  // of a page that is still on its way axe would look at nothing, or at the one before
  await page.waitForLoadState()
  const { violations } = await axe.analyze()
  expect(
    violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`)),
  ).toEqual([])
}
