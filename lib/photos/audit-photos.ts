import type { Reader } from '@/lib/db/client'
import { type Difference, difference, type Finding } from '@/lib/shared/audit'
import { sha256 } from '@/lib/shared/hash'
import { fileOf } from './store'

/**
 * Reads every photo's file again, one by one: there, and still what was added. Files that no row
 * speaks of are no difference: they were left by a write that did not come about.
 */
export async function auditPhotos(reader: Reader, villageId: string): Promise<Finding[]> {
  const photos = await reader.photo.findMany({
    where: { villageId },
    select: { id: true, hash: true },
    orderBy: { id: 'asc' },
  })
  const differences: Difference[] = []
  for (const { id, hash } of photos) {
    const file = await fileOf(hash)
    if (!file) differences.push(difference('photoMissing', { id }))
    else if (sha256(file) !== hash) differences.push(difference('photoChanged', { id }))
  }
  return [{ check: 'photos', checked: photos.length, differences }]
}
