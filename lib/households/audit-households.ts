import type { Reader } from '@/lib/db/client'
import type { Finding } from '@/lib/shared/audit'

/** Every household has one head, and the copy of the head's name is the head's name. */
export async function auditHouseholds(reader: Reader, villageId: string): Promise<Finding[]> {
  const households = await reader.household.findMany({
    where: { villageId },
    select: { number: true, headName: true, members: { where: { head: true } } },
  })
  return [
    {
      check: 'heads',
      checked: households.length,
      differences: households
        .filter(({ headName, members }) => members.length !== 1 || members[0]?.name !== headName)
        .map(({ number }) => `household ${number}: its head is not the member who is head`),
    },
  ]
}
