// A process that takes the book named by DATABASE_URL and keeps it until it dies; for hold-book.sqlite.test.ts.
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { readSettings } from '@/lib/shared/env'
import { holdBook } from './hold-book'

holdBook(readSettings().DATABASE_URL)
// what nobody names any more is swept away before anybody looks
setFlagsFromString('--expose-gc')
runInNewContext('gc')()
process.on('message', () => {})
process.send?.('held')
