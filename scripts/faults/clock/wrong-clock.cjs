// Loaded before a program (node --require): its clock is off by as many milliseconds as a file says,
// from the moment that the file says so. A program cannot tell it from a computer that stands wrong.
const { readFileSync } = require('node:fs')

const trueNow = Date.now
const now = () => trueNow() + Number(readFileSync(process.env.CLOCK_OFF_BY, 'utf8'))

globalThis.Date = new Proxy(Date, {
  construct: (target, given, made) =>
    Reflect.construct(target, given.length === 0 ? [now()] : given, made),
  get: (target, key) => (key === 'now' ? now : Reflect.get(target, key)),
})
