'use server'

import {
  confirmImport,
  confirmImportInput,
  undoImport,
  undoImportInput,
} from '@/lib/exchange/confirm-import'
import { watchedImport } from '@/lib/exchange/watched-import'
import { act } from '@/lib/request/act'
import { keepImporting } from '@/lib/request/import-runner'

export const confirm = act({
  deed: 'import.make',
  schema: confirmImportInput,
  verb: confirmImport,
  watches: (tx, actor, { importId }) => watchedImport(tx, actor, importId),
  done: begin,
})

export const undo = act({
  deed: 'import.make',
  schema: undoImportInput,
  verb: undoImport,
  watches: (tx, actor, { importId }) => watchedImport(tx, actor, importId),
  done: begin,
})

async function begin({ importId }: { importId: string }): Promise<string> {
  await keepImporting(importId)
  return `/office/exchange/imports/${importId}`
}
