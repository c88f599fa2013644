import { expect, test } from 'vitest'
import { cardCodeOf, cardHashOf, printedCardCode } from '@/lib/households/card-code'
import { isScannedCard, scannedCode } from './scanned-card'

const code = cardCodeOf(
  { villageId: 'v', householdId: 'h', cardVersion: 1 },
  Buffer.from('key of this test'),
)

test.each([
  code,
  code.toLowerCase(),
  printedCardCode(code),
  `https://jifen.example.cn/card/${code}`,
  `http://192.168.1.8:3000/card/${code}\r\n`,
  `HTTP://192.168.1.8:3000/CARD/${code}`,
  // typed by a scanner while a Chinese input method is on
  `http：、、192。168。1。8：3000、card、${code}`,
  `ｈｔｔｐ：／／１９２／ｃａｒｄ／${code}`,
])('%s is the card', (typed) => {
  expect(cardHashOf(scannedCode(typed))).toBe(cardHashOf(code))
  expect(isScannedCard(typed)).toBe(true)
})

test.each(['12', '012', '张小明', 'zxm', 'zhangxiaoming', 'alatengqimugebat', 'discard 12'])(
  '%s is a name or a number',
  (typed) => {
    expect(scannedCode(typed)).toBe(typed)
    expect(isScannedCard(typed)).toBe(false)
  },
)
