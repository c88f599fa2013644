// A process that takes the book named by DATABASE_URL and keeps it until it dies; for hold-book.sqlite.test.ts.
import { readSettings } from '@/lib/shared/env'
import { holdBook } from './hold-book'

holdBook(readSettings().DATABASE_URL)
process.on('message', () => {})
process.send?.('held')
