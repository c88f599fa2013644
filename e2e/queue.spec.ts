import { median } from '@/scripts/bench/median'
import { openWindow } from './support/open-window'
import { expect, test } from './support/test'

/*
 * 排队: one household after another by keys alone, each in three actions: who, what, yes. How long
 * they take is written beside the story; a machine with other work to do must not fail it.
 */

const queue = [1, 2, 3, 5, 6, 7, 9, 10, 11, 13, 14, 15, 18]

/** A practised hand: about eight keys a second. */
const hand = { delay: 120 }

test('a queue is served by keys alone, three actions a household', async ({
  pageInAnotherBrowser,
  page,
  signIn,
}, info) => {
  const manager = await pageInAnotherBrowser()
  await openWindow(manager)

  await signIn('dianyuan')
  await page.goto('/counter')
  const { keyboard } = page
  const seconds: number[] = []
  for (const number of queue) {
    await expect(page.getByRole('searchbox')).toBeFocused()
    const begun = performance.now()
    await keyboard.type(`${number}`, hand)
    await keyboard.press('Enter', hand)
    await expect(page.getByRole('textbox', { name: /^键号/ })).toBeFocused()
    await keyboard.type('5', hand)
    await keyboard.press('Enter', hand)
    await expect(page.getByLabel('牙刷的件数')).toHaveValue('1')
    await keyboard.press('Enter', hand)
    await expect(page.getByRole('button', { name: '确认兑换' })).toBeFocused()
    await keyboard.press('Enter', hand)
    await expect(page.getByRole('heading', { name: RegExp(`^已兑换 ${number}号`) })).toBeVisible()
    await expect(page.getByRole('searchbox')).toBeFocused()
    seconds.push((performance.now() - begun) / 1000)
  }
  info.annotations.push({
    type: 'seconds a household',
    description: `median ${median(seconds).toFixed(1)}, slowest ${Math.max(...seconds).toFixed(1)}`,
  })
})
