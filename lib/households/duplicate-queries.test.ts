import { expect, it } from 'vitest'
import { testVillage } from '@/lib/testing/village'
import { duplicatesPerPage, possibleDuplicates } from './duplicate-queries'

it('puts pairs that share most first, a namesake in another group last, and leaves closed ones out', async () => {
  const village = await testVillage([
    { headName: '张三', groupName: '一组', members: ['李秀兰'] },
    { headName: '张三', groupName: '二组', members: [] },
    { headName: '张三', groupName: '二组', members: ['李秀兰'] },
    { headName: '王五', groupName: '一组', members: ['赵六', '小王'] },
    { headName: '赵六', groupName: '三组', members: ['王五', '小王'] },
    { headName: '王五', groupName: '一组', members: [] },
    { headName: '王五', groupName: '一组', members: ['赵六', '小王'] },
  ])
  const { db, villageId } = village
  await db.write(async (tx) => ({
    ok: true,
    value: await tx.household.updateMany({
      where: { villageId, number: 7 },
      data: { living: 'CLOSED' },
    }),
  }))
  const { pairs, total } = await possibleDuplicates(db.read, villageId, 1)
  expect(total).toBe(5)
  expect(
    pairs.map(({ number, otherNumber, shared }) => `${number} ${otherNumber} ${shared.length}`),
  ).toEqual(['4 5 3', '1 3 2', '2 3 1', '4 6 1', '1 2 1'])
  expect(pairs[1]).toMatchObject({ sameHead: true, sameGroup: false, headName: '张三' })
})

it('answers a village of 5,000 households with few names', async () => {
  const surnames = [...'王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗']
  const given = [...'伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平']
  const name = (n: number) =>
    `${surnames[n % 20]}${given[Math.floor(n / 20) % 20]}${given[(n * 7) % 20]}`
  const village = await testVillage(
    Array.from({ length: 5_000 }, (_, n) => ({
      headName: name(n * 13),
      groupName: `${n % 11}组`,
      members: [name(n * 31 + 5), name(n * 17 + 3), name(n * 5 + 11)],
    })),
  )
  const { db, villageId } = village
  // a third of a second; compared pair by pair it was half a minute, and the test would not end
  const { pairs, total, page } = await possibleDuplicates(db.read, villageId, 1_000_000)
  expect(page).toBe(Math.ceil(total / duplicatesPerPage))
  expect(pairs.length).toBeGreaterThan(0)
})
