import { rmSync, truncateSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { badAddresses } from './bad-addresses'
import { badFiles } from './bad-files'
import { badInput } from './bad-input'
import { cutsAtLevel } from './cuts-at-level'
import { diskFailures } from './disk-failures'
import { jumpingClock } from './jumping-clock'
import { killedBackups } from './killed-backups'
import { killedMigrations } from './killed-migrations'
import { killedServer } from './killed-server'
import { otherBooks } from './other-books'
import type { FaultsFound } from './outcome'
import { powerCuts } from './power-cuts'
import { randomSequences, withoutLimits } from './random-sequences'
import { renameGoods } from './rename-goods'
import { restoreDrills } from './restore-drills'
import { freshDemo } from './server-world'
import { spoiltFiles } from './spoilt-files'
import { wrongClocks } from './wrong-clocks'

interface FaultTest {
  /** What the command calls it. */
  name: string
  /** What docs/proof.md calls it. */
  what: string
  /** Trials of the long run. */
  times: number
  run: (times: number) => Promise<FaultsFound>
  /** Runs what has to fail and says how it did. Throws when it does not. */
  control: () => Promise<string>
}

/** The long run. The short ones are tests of their own. */
export const faultTests: readonly FaultTest[] = [
  {
    name: 'killed-server',
    what: 'kill -9 of the server while people redeem, record, pass, import and close months',
    times: 1_000,
    run: (times) => killedServer({ times, villages: availableParallelism() }),
    control: async () => {
      const { failed } = await killedServer({ times: 3, harm: withoutLog })
      return bitten('without the log', failed, 3)
    },
  },
  {
    name: 'power-cuts',
    what: 'power cut right after an acknowledgement, with nothing or a chance part of what was not synced',
    times: 600,
    run: (times) => powerCuts({ times }),
    control: async () => {
      const lost = await cutsAtLevel('NORMAL', 600)
      const kept = await cutsAtLevel('FULL', 600)
      if (kept !== 0) throw new Error(`at FULL ${kept} bare commits were lost`)
      return bitten('bare SQLite at NORMAL loses', lost, 600)
    },
  },
  {
    name: 'disk-failures',
    what: 'disk full, failing writes, syncs and reads, no more files, under a working server',
    times: 1,
    run: () => diskFailures(),
    control: async () => {
      const { failed, tried } = await diskFailures({ harm: withoutLog })
      return bitten('without the log', failed, tried)
    },
  },
  {
    name: 'restore-drills',
    what: 'a backup made while people work, restored onto an empty machine and compared line by line',
    times: 100,
    run: (times) => restoreDrills({ times }),
    control: async () => {
      const { failed } = await restoreDrills({ times: 2, harm: withoutItsEnd })
      return bitten('a backup that lost its end', failed, 2)
    },
  },
  {
    name: 'killed-backups',
    what: 'kill -9 of backups and restores',
    times: 100,
    run: (times) => killedBackups({ times }),
    control: async () => {
      const { failed } = await killedBackups({ times: 2, harm: withoutItsEnd })
      return bitten('backups that lost their end', failed, 2)
    },
  },
  {
    name: 'bad-input',
    what: 'spoilt forms at every action and posting route, so many at each',
    times: 10_000,
    // a server waits for who sends, and the other way around
    run: (times) =>
      badInput({
        times,
        begin: freshDemo,
        villages: 2 * availableParallelism(),
        onDoor: (done, of) => console.log(`  ${done} of ${of} doors`),
      }),
    control: async () => {
      const { failed, tried } = await badInput({ times: 1, harm: renameGoods, begin: freshDemo })
      return bitten('somebody writes after each answer', failed, tried)
    },
  },
  {
    name: 'bad-addresses',
    what: 'spoilt addresses, so many of every route that is read and a hundredth of every page',
    times: 10_000,
    run: (times) =>
      badAddresses({
        times,
        ofPages: Math.ceil(times / 100),
        begin: freshDemo,
        onDoor: (done, of) => console.log(`  ${done} of ${of} doors`),
      }),
    control: async () => {
      const { failed, tried } = await badAddresses({
        ...{ times: 1, ofPages: 1, harm: renameGoods, begin: freshDemo },
      })
      return bitten('somebody writes after each answer', failed, tried)
    },
  },
  {
    name: 'bad-files',
    what: 'workbooks, pictures and bodies that burst, lie or are something else, at every door for files',
    times: 5,
    run: (times) => badFiles({ times, begin: freshDemo }),
    control: async () => {
      const only = (what: string) => /PDF|nothing/.test(what)
      const { failed, tried } = await badFiles({ harm: renameGoods, begin: freshDemo, only })
      return bitten('somebody writes after each answer', failed, tried)
    },
  },
  {
    name: 'spoilt-files',
    what: 'tables and photos spoilt at random, so many of each',
    times: 10_000,
    run: (times) =>
      spoiltFiles({
        times,
        begin: freshDemo,
        villages: availableParallelism(),
        onFile: (done) => done % 1_000 === 0 && console.log(`  ${done} of ${2 * times} files`),
      }),
    control: async () => {
      const { failed, tried } = await spoiltFiles({
        times: 20,
        harm: renameGoods,
        begin: freshDemo,
      })
      return bitten('somebody writes after each answer', failed, tried)
    },
  },
  {
    name: 'killed-migrations',
    what: 'kill -9 of a migration just before a change to the disk, from every earlier version',
    times: 100,
    run: (times) => killedMigrations({ each: times }),
    control: async () => {
      const command = (file: string) => ['scripts/faults/migrate-in-place.ts', file]
      const { failed, tried } = await killedMigrations({ each: 3, only: 1, command })
      return bitten('in place, without a copy', failed, tried)
    },
  },
  {
    name: 'random-sequences',
    what: 'random deeds of the whole book, compared with a model of it after every one',
    times: 10_000,
    run: (times) => randomSequences({ times }),
    control: async () => {
      const { failed, tried } = await randomSequences({ times: 1_000, harm: withoutLimits })
      return bitten('goods without their limit, once in so many', failed, tried)
    },
  },
  {
    name: 'other-books',
    what: 'a book that is locked, of every earlier version, of a newer one, under the server',
    times: 1,
    run: () => otherBooks(),
    control: async () => {
      const broken = { migration: 'scripts/faults/migrate-unasked.ts', hold: 'BEGIN' }
      const { failed, tried } = await otherBooks({ ...broken, newestAlone: true })
      return bitten('a lock that holds nothing, a migration that asks nothing', failed, tried)
    },
  },
  {
    name: 'wrong-clocks',
    what: 'a server whose clock stands wrong, jumps and is set right',
    times: 1,
    run: () => wrongClocks(),
    control: async () => {
      const { failed, tried } = await wrongClocks({ clock: () => '2026-10-08' })
      return bitten('the server never hears of the wrong time', failed, tried)
    },
  },
  {
    name: 'jumping-clock',
    what: 'a clock that jumps back and ahead under a working server',
    times: 1,
    run: () => jumpingClock(),
    control: async () => {
      const stands = () => new Date('2026-10-08T10:00:00+08:00')
      const { failed, tried } = await jumpingClock({ stands })
      return bitten('a clock that never jumps', failed, tried)
    },
  },
]

/** As if the log were lost: what was committed since the last checkpoint is gone. */
function withoutLog(file: string): void {
  rmSync(`${file}-wal`, { force: true })
}

function withoutItsEnd(backup: string): void {
  truncateSync(join(backup, 'village.db'), 100_000)
}

function bitten(what: string, failed: number, tried: number): string {
  if (failed === 0) throw new Error(`the control does not bite: ${what}, ${failed} of ${tried}`)
  return `${what}: ${failed} of ${tried}`
}
