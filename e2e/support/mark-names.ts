import type { Database } from '@/lib/db/client'
import { done } from '@/lib/shared/result'
import { expectDone } from '@/lib/testing/village'

/** Behind every name of a village whose names were marked; in no other text. */
export const mark = '〄'

/** Marks what this village calls its own, so that any of it is recognised anywhere else. */
export async function markNames(db: Database, villageId: string): Promise<void> {
  const { household, good, staff, member } = db.read
  const [households, goods, people, members] = await Promise.all([
    household.findMany({ where: { villageId } }),
    good.findMany({ where: { villageId } }),
    staff.findMany({ where: { villageId } }),
    member.findMany({ where: { villageId } }),
  ])
  expectDone(
    await db.write(async (tx) => {
      for (const { id, headName } of households)
        await tx.household.update({ where: { id }, data: { headName: headName + mark } })
      for (const { id, name } of goods)
        await tx.good.update({ where: { id }, data: { name: name + mark } })
      for (const { id, name } of people)
        await tx.staff.update({ where: { id }, data: { name: name + mark } })
      for (const { id, name } of members)
        await tx.member.update({ where: { id }, data: { name: name + mark } })
      return done(null)
    }),
  )
}
