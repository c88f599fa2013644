import { type ImportKind, importKinds } from '@/lib/exchange/importer'

/** `/office/exchange/new/households` */
export function pathOfKind(kind: ImportKind): string {
  return `/office/exchange/new/${kind.toLowerCase()}`
}

export function kindNamed(path: string): ImportKind | undefined {
  return importKinds.find((kind) => kind.toLowerCase() === path)
}
