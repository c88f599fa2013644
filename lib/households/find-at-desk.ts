import type { Reader } from '@/lib/db/client'
import { findCardHolder } from './card-holder'
import { holderOfVoidCard } from './card-queries'
import { findHouseholds, type HouseholdInList } from './queries'
import { isScannedCard, scannedCode } from './scanned-card'

/** Who was meant by what the one field of the counter or of a sign-in took. */
export interface FoundAtDesk {
  /** A card's household by its id; what was typed may mean several. */
  households: Pick<HouseholdInList, 'id' | 'number' | 'headName' | 'group' | 'members'>[]
  /** A card was scanned that leads to nobody: whose it was before it was replaced, or a stranger's. */
  deadCard?: { number: number; head: string } | 'strange'
}

/** A household by its scanned card, its number, or the name or pinyin of any of its members. */
export async function findAtDesk(
  reader: Reader,
  villageId: string,
  typed: string,
): Promise<FoundAtDesk> {
  const holder = await findCardHolder(reader, scannedCode(typed))
  if (holder?.villageId === villageId) {
    const household = await reader.household.findUniqueOrThrow({
      where: { id: holder.householdId },
      select: { id: true, number: true, headName: true, group: { select: { name: true } } },
    })
    return { households: [{ ...household, members: [] }] }
  }
  if (isScannedCard(typed)) {
    const was = await holderOfVoidCard(reader, scannedCode(typed))
    const ours = was?.villageId === villageId
    return {
      households: [],
      deadCard: ours ? { number: was.number, head: was.headName } : 'strange',
    }
  }
  const households = await findHouseholds(reader, villageId, typed, { offered: true })
  return { households }
}
