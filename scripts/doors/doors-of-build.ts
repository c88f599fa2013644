import { readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { z } from 'zod'

/** A server action of the build: `office/goods addGoodAction`, and a page that can be sent it. */
export interface BuiltAction {
  name: string
  id: string
  page: string
}

const manifest = z.object({
  node: z.record(
    z.string(),
    z.object({
      filename: z.string(),
      exportedName: z.string(),
      workers: z.record(z.string(), z.unknown()),
    }),
  ),
})

/** `/office/goods/[goodId]` */
export function pagesOfApp(): string[] {
  return foldersWith('page.tsx').map(routeOf).sort()
}

/** `POST /office/exchange/upload` */
export function routesOfApp(): string[] {
  return foldersWith('route.ts')
    .flatMap((folder) => {
      const source = readFileSync(join('app', ...folder, 'route.ts'), 'utf8')
      const exported = [
        ...source.matchAll(/export (?:async )?(?:function|const) ([A-Z]+)\b/g),
        ...source.matchAll(/\bas ([A-Z]+)\b/g),
      ]
      return exported.map(([, method]) => `${method} ${routeOf(folder)}`)
    })
    .sort()
}

export function actionsOfBuild(): BuiltAction[] {
  const text = readFileSync('.next/test/server/server-reference-manifest.json', 'utf8')
  return Object.entries(manifest.parse(JSON.parse(text)).node)
    .map(([id, { filename, exportedName, workers }]) => {
      const [page = ''] = Object.keys(workers)
      return {
        name: `${filename.replace(/^app\//, '').replace(/\/actions\.ts$/, '')} ${exportedName}`,
        id,
        page: routeOf(page.split('/').slice(1, -1)),
      }
    })
    .sort((a, b) => a.name.localeCompare(b.name))
}

function foldersWith(name: string): string[][] {
  return readdirSync('app', { recursive: true, encoding: 'utf8' })
    .map((file) => file.split(sep))
    .filter((parts) => parts.at(-1) === name)
    .map((parts) => parts.slice(0, -1))
}

/** `(board)` only keeps files together. */
function routeOf(folder: string[]): string {
  return `/${folder.filter((part) => !part.startsWith('(')).join('/')}`
}
