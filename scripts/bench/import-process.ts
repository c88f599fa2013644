// The figure of importing, measured in this process: its lines as JSON.
import { importVsRaw } from './import-vs-raw'

process.stdout.write(JSON.stringify(await importVsRaw()))
