// A process that serves as npm start does, until it is killed; for stop.spec.ts.
import { startServer } from '@/scripts/start/server'

const server = await startServer({
  port: Number(process.env.PORT),
  environment: process.env,
  build: 'test',
  hostname: '127.0.0.1',
  onOutput: () => {},
})
console.log('serving')
await server.exited
