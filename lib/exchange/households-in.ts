import type { Actor } from '@/lib/access/actor'
import type { Tx } from '@/lib/db/client'
import { addHouseholds, type NewHousehold } from '@/lib/households/add-households'
import { changeHousehold } from '@/lib/households/change-household'
import { largestNumber } from '@/lib/households/input'
import { groupsOf } from '@/lib/households/queries'
import { done, type Refusal, type Result } from '@/lib/shared/result'
import {
  changeInput,
  factsAfter,
  factsOf,
  type HouseholdFacts,
  type HouseholdItem,
  householdFacts,
  sameNames,
} from './household-facts'
import {
  type HouseholdLookup,
  householdsNamed,
  isOneOf,
  type KnownHousehold,
  otherHead,
} from './household-lookup'
import { groupsCarriedDown, householdLabel, livingWords } from './household-words'
import type { Change, Importer, ItemOfLine, Judgement, ReadFact, Written } from './importer'
import { mapInTurns } from './in-turns'
import { nameKey } from './name-key'
import { householdLineColumns, membersBelowHeads, readHousehold } from './read-household'
import { undoHouseholds } from './undo-households'

export const householdsIn: Importer<HouseholdItem> = {
  kind: 'HOUSEHOLDS',
  deed: 'household.change',
  columns: householdLineColumns,
  needs: [['headName'], ['number', 'groupName', 'members', 'relation', 'listNumber', 'living']],
  linesPerChunk: 100,
  gather: (table) => membersBelowHeads({ ...table, lines: groupsCarriedDown(table.lines) }),
  read: (cells, { groupWord, firstList }) => readHousehold(cells, groupWord, firstList),
  judge: async (reader, actor, lines) => {
    const lookup = await householdsNamed(
      reader,
      actor.villageId,
      lines.map(({ item }) => item),
    )
    const groups = await groupsOf(reader, actor.villageId)
    const judging = {
      lookup,
      groups: new Map(groups.map(({ name }) => [nameKey(name), name])),
      seen: new Map<string, SeenLine>(),
    }
    return mapInTurns(lines, (line) => judge(judging, line))
  },
  write,
  undo: undoHouseholds,
}

interface SeenLine {
  line: number
  numbered: boolean
}

interface Judging {
  lookup: HouseholdLookup
  /** How each group is spelt in the book, or where the file first names it. */
  groups: Map<string, string>
  seen: Map<string, SeenLine>
}

function judge(
  judging: Judging,
  { line, item: typed }: ItemOfLine<HouseholdItem>,
): Judgement<HouseholdItem> {
  const { lookup, groups, seen } = judging
  const item = { ...typed, groupName: groups.get(nameKey(typed.groupName)) ?? typed.groupName }
  const known = knownOrNew(lookup, item)
  const label = householdLabel(
    known && 'id' in known ? known.number : item.number,
    item.headName,
    item.groupName,
  )
  const refused = (refusal: Refusal) => ({
    outcome: 'REFUSED' as const,
    item,
    label,
    refusals: [refusal],
  })
  if (known && !('id' in known)) return refused(known)
  const key =
    known?.id ?? (item.number === null ? `${item.groupName}/${item.headName}` : String(item.number))
  const before = seen.get(key)
  const numbered = item.number !== null
  // without a number nobody can tell whether two lines of one head are one household
  if (before)
    return refused({
      code: numbered && before.numbered ? 'SAME_LINE_TWICE' : 'SAME_HEAD_TWICE',
      figures: { line: before.line },
    })
  seen.set(key, { line, numbered })
  const refusal = known ? refuseChange(known, item) : refuseNew(item)
  if (refusal) return refused(refusal)
  const newGroup = groupMadeBy(judging, item)
  if (!known)
    return { outcome: 'NEW', item: { ...item, fresh: true }, label, reads: readsOf(item), newGroup }
  const changes = changesOf(known, item)
  const meant = { ...item, householdId: known.id }
  return { outcome: changes.length > 0 ? 'CHANGED' : 'SAME', item: meant, label, changes, newGroup }
}

/** The group that the book has not yet and that this line is the first to name. */
function groupMadeBy({ groups }: Judging, { groupName }: HouseholdItem) {
  if (groupName === '' || groups.has(nameKey(groupName))) return undefined
  groups.set(nameKey(groupName), groupName)
  return groupName
}

function readsOf({ groupName, members, living, ranked }: HouseholdItem): ReadFact[] {
  return [
    { key: 'groupName', value: groupName },
    { key: 'members', value: written(members ?? []) },
    ...(living === null ? [] : [{ key: 'living', value: written(living) }]),
    ...(ranked === null ? [] : [{ key: 'ranked', value: written(ranked) }]),
  ]
}

/** The household that a line means, undefined for a new one, or why it cannot be told. */
function knownOrNew(
  lookup: HouseholdLookup,
  item: HouseholdItem,
): KnownHousehold | Refusal | undefined {
  const namesakes = lookup.byHead(item.headName, item.groupName)
  if (item.number === null) {
    return namesakes.length > 1 ? { code: 'HOUSEHOLD_NOT_UNIQUE', field: 'headName' } : namesakes[0]
  }
  const known = lookup.byNumber(item.number)
  if (known) return isOneOf(known, item.headName) ? known : otherHead(known)
  const twin = namesakes.find(({ living }) => living !== 'CLOSED')
  if (!twin || item.groupName === '' || item.fresh) return undefined
  return { code: 'HOUSEHOLD_TWIN', field: 'number', figures: { number: twin.number } }
}

function refuseNew({ number, groupName, living }: HouseholdItem): Refusal | undefined {
  if (groupName === '') return { code: 'REQUIRED', field: 'groupName' }
  if (living === 'CLOSED') return { code: 'HOUSEHOLD_CLOSING_BY_HAND', field: 'living' }
  if (number !== null && number > largestNumber)
    return { code: 'NUMBER_OUT_OF_RANGE', field: 'number', figures: { min: 1, max: largestNumber } }
  return undefined
}

function refuseChange(known: KnownHousehold, item: HouseholdItem): Refusal | undefined {
  const closed = known.living === 'CLOSED'
  if (item.living !== null && closed !== (item.living === 'CLOSED'))
    return { code: 'HOUSEHOLD_CLOSING_BY_HAND', field: 'living' }
  return closed && changesOf(known, item).length > 0
    ? { code: 'HOUSEHOLD_CLOSED', figures: { number: known.number, head: known.headName } }
    : undefined
}

function changesOf(known: KnownHousehold, item: HouseholdItem): Change[] {
  const before = factsOf(known)
  const after = factsAfter(before, item)
  return householdFacts.flatMap((fact) => {
    const [from, to] = [before, after].map((side) => written(side[fact]))
    const heading = householdLineColumns.find(({ key }) => key === fact)?.heading ?? fact
    const same = fact === 'members' ? sameNames(before.members, after.members) : from === to
    return same ? [] : [{ heading, from: from ?? '', to: to ?? '' }]
  })
}

function written(fact: HouseholdFacts[keyof HouseholdFacts]): string {
  if (typeof fact === 'boolean') return fact ? '是' : '否'
  if (typeof fact !== 'string') return fact.join('、')
  const living = Object.entries(livingWords).find(([key]) => key === fact)
  return living ? living[1][0] : fact
}

async function write(
  tx: Tx,
  actor: Actor,
  lines: readonly Judgement<HouseholdItem>[],
): Promise<Result<Written[]>> {
  const fresh = lines.filter(({ outcome }) => outcome === 'NEW').map(({ item }) => item)
  const added = await addHouseholds(tx, actor, { rows: fresh.map(newHousehold) })
  if (!added.ok) return added
  await setLiving(tx, actor, fresh, added.value.householdIds)
  const lookup = await householdsNamed(
    tx,
    actor.villageId,
    lines.map(({ item }) => item),
  )
  const written: Written[] = []
  const ids = added.value.householdIds.values()
  for (const { outcome, item } of lines) {
    if (outcome === 'NEW') {
      written.push({ subjectId: ids.next().value ?? '' })
      continue
    }
    const known = knownOrNew(lookup, item)
    if (!known || !('id' in known))
      throw new Error('a household was lost under the lock of the book')
    const before = factsOf(known)
    const after = factsAfter(before, item)
    const changed = await changeHousehold(tx, actor, changeInput(known, after))
    if (!changed.ok) return changed
    written.push({ subjectId: known.id, before: JSON.stringify({ before, after }) })
  }
  return done(written)
}

function newHousehold({ number, headName, groupName, members }: HouseholdItem): NewHousehold {
  return { number, headName, groupName, members: members ?? [] }
}

async function setLiving(
  tx: Tx,
  { villageId }: Actor,
  items: readonly HouseholdItem[],
  ids: readonly string[],
): Promise<void> {
  for (const living of ['AWAY', 'MOVED'] as const) {
    const those = ids.filter((_, n) => items[n]?.living === living)
    if (those.length > 0)
      await tx.household.updateMany({ where: { villageId, id: { in: those } }, data: { living } })
  }
  const unranked = ids.filter((_, n) => items[n]?.ranked === false)
  if (unranked.length > 0)
    await tx.household.updateMany({
      where: { villageId, id: { in: unranked } },
      data: { ranked: false },
    })
}
