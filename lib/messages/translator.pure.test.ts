import { expect, it } from 'vitest'
import { usualLabels } from '@/lib/shared/labels'
import { plain } from './language'
import { refusalText } from './refusal-text'
import { translator } from './translator'

const gacha = { placeLabel: 'GACHA', groupLabel: 'GRID' } as const

it('speaks of the place as its people do', () => {
  const here = { locale: 'zh-CN', labels: gacha } as const
  expect(translator(here)('common.roles.MANAGER')).toBe('嘎查干部')
  expect(translator(here)('households.fields.newGroup')).toBe('或新的网格')
  expect(refusalText(here, { code: 'HOUSEHOLD_MAY_NOT_REDEEM' })).toContain('请到嘎查委员会办公室')
  expect(translator({ locale: 'en', labels: gacha })('households.register.all')).toBe('Whole gacha')
})

it('keeps the words of one village apart from those of its neighbour', () => {
  const village = { locale: 'zh-CN', labels: { ...usualLabels, groupLabel: 'SHE' } } as const
  const said = [village, { ...village, labels: gacha }, plain('zh-CN'), village].map((language) =>
    translator(language)('households.fields.newGroup'),
  )
  expect(said).toEqual(['或新的社', '或新的网格', '或新的组', '或新的社'])
})

it('leaves brackets that people typed alone', () => {
  const t = translator({ locale: 'zh-CN', labels: gacha })
  expect(t('staff.changePage.title', { name: '[村]' })).toBe('修改：[村]')
})
