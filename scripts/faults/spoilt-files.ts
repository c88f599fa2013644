import { readAs } from '@/lib/exchange/look-at-table'
import { readTableFile } from '@/lib/exchange/read-file'
import type { RefusalCode } from '@/lib/shared/refusal-codes'
import { type ServedDoors, withServedDoors } from '@/scripts/doors/served-doors'
import type { Visitor } from '@/scripts/visitor'
import { BookWatch } from './book-watch'
import { complaintIn } from './complaint-in'
import { whatIsWrong } from './files/answer-to-file'
import type { BadFile } from './files/bad-file'
import { doorForPhotos, doorForTables, type FileDoor, sendTo } from './files/file-doors'
import { type Spoiling, spoiltPictures, spoiltTables } from './files/spoilings'
import { strayPhotos } from './files/stray-photos'
import { type FaultsFound, failedTrials } from './outcome'
import { freshSeed, randomFrom } from './random-numbers'
import type { Beginning } from './server-world'

/** One table of so many is sent to the door as well, where each takes a process of its own. */
const tablesPerSent = 10
/** The whole book is looked at after so many. */
const betweenLooks = 50
const mostShown = 400

/**
 * So many tables and so many photos, spoilt at random: every table is read, a tenth of them and all
 * photos are sent to a door for them. The reader never throws, and the door says of a table what the
 * reader did. No answer may be a fault; a refusal says what is wrong at its field, in words, and
 * nothing was written; what is taken changes nothing but what it is for. `harm` is the control: what
 * it writes after each answer has to be found out.
 */
export async function spoiltFiles({
  times,
  seed = freshSeed(),
  harm,
  begin,
  villages = 1,
  onFile = () => {},
}: {
  times: number
  seed?: number
  harm?: (environment: NodeJS.ProcessEnv) => void
  begin: Beginning
  /** So many are served at once and share the files: a server reads one table at a time. */
  villages?: number
  /** Told how many are done. */
  onFile?: (done: number) => void
}): Promise<FaultsFound> {
  const began = performance.now()
  const findings: string[] = []
  let tried = 0
  let sentAll = 0
  const [tables, pictures] = [spoiltTables(), await spoiltPictures()]
  const serve = (nthVillage: number) =>
    withServedDoors(begin, async (doors) => {
      const share = Math.floor((times + nthVillage) / villages)
      for (const [nthKind, kind] of kindsAt(doors, tables, pictures).entries()) {
        const random = randomFrom(seed + 2 * nthVillage + nthKind)
        const files = new FilesForDoor(await doors.manager(), doors, kind.door, harm)
        for (let nth = 1; nth <= share; nth += 1) {
          const file = { what: `village ${nthVillage} ${nth}`, bytes: kind.spoiling(random) }
          const comesTo = await kind.mayComeTo(file.bytes).catch(String)
          if (typeof comesTo === 'string')
            findings.push(`${kind.door.name}, ${file.what}: ${comesTo} · ${shown(file.bytes)}`)
          else if (nth % kind.perSent === 0) await files.send({ ...file, comesTo })
          onFile(++tried)
        }
        const { sent, findings: found } = files.end()
        sentAll += sent
        findings.push(...found)
      }
    })
  await Promise.all(Array.from({ length: villages }, (_, nth) => serve(nth)))
  const durationMs = Math.round(performance.now() - began)
  const covered = `${sentAll.toLocaleString('en')} sent to a door, the other tables read alone`
  return { tried, failed: failedTrials(findings), findings, seed, durationMs, covered }
}

interface Kind {
  door: FileDoor
  spoiling: Spoiling
  mayComeTo: (bytes: Buffer) => Promise<BadFile['comesTo']>
  /** One of so many is sent. */
  perSent: number
}

function kindsAt({ named }: ServedDoors, tables: Spoiling, pictures: Spoiling): Kind[] {
  const { goodId } = named
  return [
    {
      door: doorForTables('HOUSEHOLDS'),
      spoiling: tables,
      mayComeTo: async (bytes) => [await asRead(bytes)],
      perSent: tablesPerSent,
    },
    {
      door: doorForPhotos('goodId', `/office/goods/${goodId}`, goodId),
      spoiling: pictures,
      mayComeTo: async () => [
        ...(['taken', 'NOT_A_PICTURE', 'PICTURE_TOO_LARGE'] as const),
        ...(['EMPTY_PICTURE', 'TOO_MANY_PICTURES'] as const),
      ],
      perSent: 1,
    },
  ]
}

/** What the reader of lists of households says to a file. */
async function asRead(bytes: Buffer): Promise<RefusalCode | 'taken'> {
  const rows = await readTableFile(bytes)
  const read = rows.ok ? readAs('HOUSEHOLDS', rows.value) : rows
  if (!read.ok) return read.refusals[0].code
  return read.value.lines.length > 0 ? 'taken' : 'TABLE_EMPTY'
}

/**
 * Files sent to one door, one after another, and what was wrong with its answers. What is written
 * with a refusal right after a file that was taken is found by the next look at the whole book alone.
 */
class FilesForDoor {
  readonly #doors: ServedDoors
  readonly #door: FileDoor
  readonly #harm: ((environment: NodeJS.ProcessEnv) => void) | undefined
  readonly #all: BookWatch
  /** Of everything but what a file that is taken is written to. */
  readonly #rest: BookWatch
  readonly #visitor: Visitor
  readonly #refusalsRead = new Set<string>()
  #findings: string[] = []
  #sent = 0
  #logged = 0

  constructor(
    visitor: Visitor,
    doors: ServedDoors,
    door: FileDoor,
    harm?: (environment: NodeJS.ProcessEnv) => void,
  ) {
    this.#doors = doors
    this.#door = door
    this.#harm = harm
    this.#all = new BookWatch(doors.environment)
    this.#rest = new BookWatch(doors.environment, door.writes)
    this.#visitor = visitor
  }

  async send(sent: BadFile): Promise<void> {
    const answer = await sendTo(this.#visitor, this.#door, sent)
    this.#harm?.(this.#doors.environment)
    const wrong = await whatIsWrong(
      this.#visitor,
      { door: this.#door, sent, answer },
      {
        written: () => (this.#all.hasChanged() ? 'its own' : 'nothing'),
        reads: (refusal) => this.#isFirst(refusal),
      },
    )
    this.#all.mayChange()
    if (wrong) this.#find(`${sent.what}: ${wrong} · ${shown(sent.bytes)}`)
    this.#sent += 1
    if (this.#sent % betweenLooks === 0) this.#look()
  }

  end(): { sent: number; findings: readonly string[] } {
    this.#look()
    for (const watch of [this.#all, this.#rest]) watch.close()
    this.#visitor.close()
    return { sent: this.#sent, findings: this.#findings }
  }

  #isFirst(refusal: string): boolean {
    const first = !this.#refusalsRead.has(refusal)
    this.#refusalsRead.add(refusal)
    return first
  }

  #look(): void {
    if (this.#rest.hasChanged()) this.#find(`up to ${this.#sent}: something else was written`)
    const complaint = complaintIn(this.#doors.log().slice(this.#logged))
    this.#logged = this.#doors.log().length
    const stray = strayPhotos(this.#doors.environment)
    if (stray.length > 0) this.#find(`up to ${this.#sent}: ${stray.length} photos lie in no row`)
    if (complaint) this.#find(`up to ${this.#sent}: in the log ${complaint}`)
  }

  #find(finding: string): void {
    this.#findings.push(`${this.#door.name}, ${finding}`)
  }
}

function shown(bytes: Buffer): string {
  return bytes.toString('base64').slice(0, mostShown)
}
