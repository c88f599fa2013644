// Runs a TypeScript file of this project: node scripts/run.mjs <file.ts> [arguments]
import { join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { register } from 'tsx/esm/api'

const [node, , file, ...rest] = process.argv
if (!node || !file) throw new Error('Usage: node scripts/run.mjs <file.ts> [arguments]')

register({ tsconfig: join(fileURLToPath(import.meta.url), '../../tsconfig.json') })
process.argv = [node, resolve(file), ...rest]
await import(pathToFileURL(resolve(file)).href)
