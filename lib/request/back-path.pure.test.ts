import { expect, it } from 'vitest'
import { backPath } from './back-path'

it('leads back to the page of the form, without its host', () => {
  expect(backPath('http://192.168.1.8:3000/office/ledger?page=2#row')).toBe('/office/ledger?page=2')
  expect(backPath('https://elsewhere.cn/office')).toBe('/office')
})

it('leads to the start where no page of this site is named', () => {
  const strange = [null, '', 'office', 'https://village.cn//elsewhere.cn', 'mailto:a@b.cn']
  expect(strange.map(backPath)).toEqual(['/', '/', '/', '/', '/'])
})
