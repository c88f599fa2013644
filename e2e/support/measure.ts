import { expect, type Locator, type Page } from '@playwright/test'

/*
 * Section 7 of the design, for villager and counter pages, in CSS pixels: what a page is told to be,
 * measured on what it came to be.
 */
const smallestText = 20
const smallestBalance = 48
const smallestTarget = 60

/**
 * A small phone, a phone, a PC. At 200 % a browser lays a page out in half as many CSS pixels: 640
 * is the PC's window so enlarged, and 320 a window of half that width.
 */
const widths = [320, 390, 640, 1280]

/** Large enough to read and to touch at every width, and nowhere wider than its window. */
export async function expectLargePrint(page: Page, balance?: Locator): Promise<void> {
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 })
    const place = `${page.url()} at ${width}`
    await expectNoSidewaysScroll(page)
    expect.soft(await page.evaluate(textsBelow, smallestText), place).toEqual([])
    expect.soft(await page.evaluate(targetsBelow, smallestTarget), place).toEqual([])
    if (balance) expect.soft(await fontSize(balance), place).toBeGreaterThanOrEqual(smallestBalance)
    await keepPicture(page, width)
  }
}

/** `test-results/measured/en/passbook-2026 320.jpg`: for whoever wants to see what was measured. */
async function keepPicture(page: Page, width: number): Promise<void> {
  const { pathname, search } = new URL(page.url())
  const name = (pathname + search)
    .replace(/[\da-f-]{36}/g, 'id')
    .match(/\w+/g)
    ?.join('-')
  const language = await page.locator('html').getAttribute('lang')
  await page.screenshot({
    path: `test-results/measured/${language}/${name} ${width}.jpg`,
    fullPage: true,
    quality: 70,
  })
}

export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  const place = `${page.url()} at ${page.viewportSize()?.width}`
  expect.soft(wider, `wider than its window: ${place}`).toBeLessThanOrEqual(0)
}

export function fontSize(place: Locator): Promise<number> {
  return place.evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize))
}

/** What is folded away is read too, once it is opened. */
export async function unfold(page: Page): Promise<void> {
  await page.locator('details').evaluateAll((all) => {
    for (const details of all) details.setAttribute('open', '')
  })
}

/** Every text that can be seen, also what is typed or chosen, in letters smaller than asked. */
function textsBelow(smallest: number): string[] {
  const found: string[] = []
  const look = (element: Element, text: string) => {
    const size = Number.parseFloat(getComputedStyle(element).fontSize)
    if (size < smallest) found.push(`${size} px: ${text.trim().slice(0, 30)}`)
  }
  // clipped away is for screen readers
  const clipped = (element: Element | null): boolean =>
    element !== null &&
    (getComputedStyle(element).clipPath !== 'none' || clipped(element.parentElement))
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  while (texts.nextNode()) {
    const text = texts.currentNode
    const range = document.createRange()
    range.selectNodeContents(text)
    const { parentElement, textContent } = text
    if (!parentElement?.checkVisibility({ visibilityProperty: true })) continue
    if (textContent?.trim() && range.getClientRects().length > 0 && !clipped(parentElement))
      look(parentElement, textContent)
  }
  for (const control of document.querySelectorAll('input, select, textarea'))
    if (control.checkVisibility() && !control.matches('[type=checkbox], [type=radio]'))
      look(control, `<${control.localName} ${control.getAttribute('name')}>`)
  return found
}

/**
 * Every link, button, field, fold and box that can be touched, when it is lower or narrower than
 * asked. A box is touched by its whole label. As in WCAG 2.5.8 a link within a sentence is as high
 * as its line.
 */
function targetsBelow(smallest: number): string[] {
  const targets = 'a[href], button, input, select, textarea, summary'
  const inline = (element: Element) => getComputedStyle(element).display === 'inline'
  const blockOf = (element: Element | null): Element =>
    element?.parentElement && inline(element)
      ? blockOf(element.parentElement)
      : (element ?? document.body)
  const inSentence = (link: Element): boolean => {
    if (!inline(link)) return false
    const block = blockOf(link)
    const texts = document.createTreeWalker(block, NodeFilter.SHOW_TEXT)
    while (texts.nextNode()) {
      const { parentElement, textContent } = texts.currentNode
      const beside = blockOf(parentElement) === block && !parentElement?.closest(targets)
      if (beside && /\p{L}/u.test(textContent ?? '')) return true
    }
    return false
  }
  const touched = (target: Element): Element =>
    target instanceof HTMLInputElement && ['checkbox', 'radio'].includes(target.type)
      ? (target.labels?.[0] ?? target)
      : target
  return [...document.querySelectorAll(targets)].flatMap((target) => {
    const place = touched(target)
    if (!place.checkVisibility({ visibilityProperty: true })) return []
    if (getComputedStyle(place).clipPath !== 'none' || inSentence(place)) return []
    const { width, height } = place.getBoundingClientRect()
    // a hundredth is what adding up parts of a pixel loses
    if (Math.min(width, height) >= smallest - 0.01) return []
    const name = place.getAttribute('aria-label') ?? place.textContent ?? ''
    return [
      `${Math.round(width)} × ${Math.round(height)}: <${target.localName}> ${name.trim().slice(0, 30)}`,
    ]
  })
}
