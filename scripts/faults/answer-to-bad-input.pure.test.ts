import { expect, it } from 'vitest'
import { plain } from '@/lib/messages/language'
import { translator } from '@/lib/messages/translator'
import { cameTo } from './answer-to-bad-input'

const answer = { status: 200, text: '', location: undefined, headers: {} }
const refusal = (message: string, field = 'points') =>
  `1:{"refusals":[{"message":"${message}","field":"${field}"}],"values":{},"attempt":1}`
const saidOfFault = translator(plain('zh-CN'))('signIn.fault', { reference: 'A1B2C3' })
const unwritten = { written: () => false, door: 'office/goods add' }

it.each([
  ['the framework answers', { status: 500 }, false],
  ['a fault leads back to its form', { status: 303, location: '/counter/1?fault=A1B2C3' }, false],
  [
    'photos led back with one',
    { status: 303, location: '/office?photo=fault&reference=A1B2C3' },
    false,
  ],
  ['an action says that it was one', { text: refusal(saidOfFault) }, false],
  ['a refusal is a code', { text: refusal('NOT_A_NUMBER') }, false],
  ['a refusal is at no field', { text: refusal('请填数字。', '$undefined') }, false],
  ['a refusal is nothing', { text: refusal(' ') }, false],
  ['it was refused and written', { text: refusal('请填数字。') }, true],
  ['it was neither refused nor done', { text: '1:{"refused":[]}' }, false],
])('finds out that %s', (_, given, written) => {
  expect(cameTo({ ...answer, ...given }, { ...unwritten, written: () => written }).to).toBe('wrong')
})

it('lets pass what is refused in words, or done', () => {
  expect(cameTo({ ...answer, text: refusal('请填数字。') }, unwritten).to).toBe('refused')
  expect(cameTo({ ...answer, status: 413, text: '太多' }, unwritten).to).toBe('refused')
  const star = { ...answer, text: refusal('没有找到。', '$undefined') }
  expect(cameTo(star, { ...unwritten, door: 'office/earn star' }).to).toBe('refused')
  const done = { ...answer, status: 303, location: '/office/goods' }
  expect(cameTo(done, { ...unwritten, written: () => true }).to).toBe('done')
})
