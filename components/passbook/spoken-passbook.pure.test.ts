import { describe, expect, it } from 'vitest'
import { spokenPassbook } from './spoken-passbook'
import { aLine, chinese } from './test-line'

const owner = { number: 2, headName: '李长河', balance: 65 }

describe('the passbook as it is read out', () => {
  it('says whose it is, the balance, and the last three lines that moved it', () => {
    const onlyRanks = aLine({ spendable: false })
    const redeemed = aLine({ kind: 'REDEEM', points: -85, goods: ['毛巾 ×1'], list: null })
    const lines = [onlyRanks, redeemed, aLine(), aLine(), aLine({ ruleName: '第四笔' })]
    expect(spokenPassbook(owner, lines, chinese)).toEqual([
      '2号 李长河',
      '积分余额 65 分。',
      '9月12日，兑换：毛巾 ×1，减 85 分。',
      '9月12日，参加村庄清洁行动，加 20 分。',
      '9月12日，参加村庄清洁行动，加 20 分。',
    ])
  })

  it('says a debt in words: a voice may swallow a minus', () => {
    const [, balance] = spokenPassbook({ ...owner, balance: -12 }, [], chinese)
    expect(balance).toBe('现在欠 12 分，以后挣的分先抵。')
  })
})
