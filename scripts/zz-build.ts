import { buildIfStale } from '@/scripts/start/build'
await buildIfStale('test', { ...process.env, BUILD_NAME: 'test', NEXT_TELEMETRY_DISABLED: '1' })
