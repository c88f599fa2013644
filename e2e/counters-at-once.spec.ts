import { countersAtOnce } from './support/counters-at-once'

countersAtOnce()
