import { expect, type Locator, type Page } from '@playwright/test'
import { expectNoSidewaysScroll } from './measure'

/** Longer than any that is taken in, one with no place to break at all. */
const longNames = [
  'Эрдэнэчимэг·Батбаяр·Сүхбаатар·周立军·Оюунчимэг',
  'Wolfeschlegelsteinhausenbergerdorffwelchevoralternwaren',
]

/** As if the households of these places were called so, nothing is wider than the page. */
export async function expectRoomForLongNames(page: Page, places: Locator): Promise<void> {
  await places.evaluateAll((found, names) => {
    for (const [index, place] of found.entries()) {
      const [text] = [...place.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE)
      const number = /^\d+号 /.exec(text?.textContent ?? '')?.[0] ?? ''
      if (text) text.textContent = number + names[index % names.length]
    }
  }, longNames)
  await expect(places.filter({ hasText: longNames[1] }).first()).toBeVisible()
  await expectNoSidewaysScroll(page)
}
