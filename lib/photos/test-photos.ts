import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished, vi } from 'vitest'
import type { Actor } from '@/lib/access/actor'
import { newId } from '@/lib/shared/id'
import { day } from '@/lib/testing/sheets'
import { expectDone, on, record, type TestVillage } from '@/lib/testing/village'
import { addPhotos, type StoredPhoto } from './add-photos'
import { keepFile } from './store'
import { jpegOf } from './test-pictures'

/** A data folder of the running test, which ends with it. */
export function ownDataFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'points-supermarket-photos-'))
  vi.stubEnv('DATA_DIR', folder)
  onTestFinished(() => {
    vi.unstubAllEnvs()
    rmSync(folder, { recursive: true })
  })
  return folder
}

/** A photo that lies in the store; each width is another one. */
export async function storedPhoto(width = 320): Promise<StoredPhoto> {
  const jpeg = await jpegOf(width, 200)
  return { hash: await keepFile(jpeg), bytes: jpeg.length, width, height: 200 }
}

/** A sheet of the clean-up for these households, or for all. */
export function cleanUpOf(village: TestVillage, households = village.households): Promise<string> {
  return record(village, 'clean-up', day, households)
}

export function add(
  village: TestVillage,
  batchId: string,
  photos: readonly StoredPhoto[],
  actor: Actor = village.recorder,
) {
  return village.db.write((tx) => addPhotos(tx, on(day, actor), { of: { batchId }, photos }))
}

/** Adds a photo to a sheet and returns its id. */
export async function addOne(village: TestVillage, batchId: string, width?: number) {
  const photo = await storedPhoto(width)
  expectDone(await add(village, batchId, [photo]))
  const { id } = await village.db.read.photo.findFirstOrThrow({
    where: { batchId, hash: photo.hash, removedAt: null },
  })
  return id
}

/** Somebody of the village who records too. */
export function anotherRecorder(village: TestVillage): Actor {
  return { ...village.recorder, staffId: newId() }
}
