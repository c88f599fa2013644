import './support/on-postgres'
import { countersAtOnce } from './support/counters-at-once'
import { storyPostgres } from './support/story-postgres'

countersAtOnce(storyPostgres)
