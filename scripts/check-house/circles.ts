import { type House, isTest, roomOf, type Violation } from './house'

const why =
  'In a circle nothing can be read first, tested alone or moved: let both build on a third, or turn one import round.'

/** Files that need each other to run, and folders of lib that need each other at all. */
export function circles(house: House): Violation[] {
  const ofFiles = circlesIn(fileGraph(house)).map((circle) => ({ circle, because: [] }))
  const ofFolders = circlesIn(folderGraph(house)).map((circle) => ({
    circle,
    because: pairs(circle).flatMap(([from, to]) => firstImport(house, from, to) ?? []),
  }))
  return [...ofFiles, ...ofFolders].map(({ circle, because }) => ({
    path: circle[0] ?? '',
    line: 1,
    what: [`stands in a circle: ${[...circle, circle[0]].join(' → ')}`, ...because].join('\n  '),
    why,
  }))
}

function pairs(circle: string[]): [string, string][] {
  return circle.map((node, index) => [node, circle[(index + 1) % circle.length] ?? node])
}

function firstImport(house: House, from: string, to: string): string | undefined {
  for (const { path, imports } of house.values()) {
    if (roomOf(path) !== from || isTest(path)) continue
    const found = imports.find(({ target }) => target !== undefined && roomOf(target) === to)
    if (found) return `${path}:${found.line} imports ${found.specifier}`
  }
  return undefined
}

type Graph = Map<string, Set<string>>

function fileGraph(house: House): Graph {
  const graph: Graph = new Map()
  for (const { path, imports } of house.values()) {
    const needed = imports.filter(({ typeOnly }) => !typeOnly).flatMap(({ target }) => target ?? [])
    graph.set(path, new Set(needed.filter((target) => house.has(target))))
  }
  return graph
}

/** Folders count types too: whoever has to know the other's words cannot be understood without it. */
function folderGraph(house: House): Graph {
  const graph: Graph = new Map()
  for (const { path, imports } of house.values()) {
    if (!path.startsWith('lib/') || isTest(path)) continue
    const needed = graph.get(roomOf(path)) ?? new Set()
    for (const { target } of imports) {
      if (target?.startsWith('lib/') && roomOf(target) !== roomOf(path)) needed.add(roomOf(target))
    }
    graph.set(roomOf(path), needed)
  }
  return graph
}

/** Each circle once, found by walking in depth; a node that was left behind is in none anew. */
function circlesIn(graph: Graph): string[][] {
  const found: string[][] = []
  const left = new Set<string>()
  const walk = (node: string, trail: string[]) => {
    const again = trail.indexOf(node)
    if (again !== -1) found.push(trail.slice(again))
    if (again !== -1 || left.has(node)) return
    for (const next of graph.get(node) ?? []) walk(next, [...trail, node])
    left.add(node)
  }
  for (const node of graph.keys()) walk(node, [])
  return found
}
