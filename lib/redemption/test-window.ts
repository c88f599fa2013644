import { close, earn, openWindowOn, type TestVillage, testVillage } from '@/lib/testing/village'

/** The day on which baskets of the tests are handed over. */
export const day = '2026-10-08'

export interface OpenVillage extends TestVillage {
  windowId: string
}

/** Four households with 40 points each from July, the window open with September as its cut-off. */
export async function openVillage(): Promise<OpenVillage> {
  const village = await testVillage()
  await earn(village, 'clean-up', '2026-07-05', village.households)
  await earn(village, 'clean-up', '2026-07-19', village.households)
  await close(village, '2026-09', '2026-10-01')
  return { ...village, windowId: await openWindowOn(village, day, '2026-09') }
}

export async function stockOf({ db, villageId }: TestVillage, name: string): Promise<number> {
  const good = await db.read.good.findFirstOrThrow({ where: { villageId, name } })
  return good.stock
}
