/**
 * What a column of a pasted list holds. `unused`: the heading names something that the village does
 * not keep. `unknown`: no heading, and nothing that the cell could be.
 */
export type Column =
  | 'number'
  | 'headName'
  | 'groupName'
  | 'opening'
  | 'earnedThisQuarter'
  | 'members'
  | 'unused'
  | 'unknown'

/** In this order: 本季积分 holds 积分, and 家庭成员姓名 holds 姓名. */
const headings: [RegExp, Column][] = [
  [/上季|上年|去年|名次|排名|兑换|已兑|支出/, 'unused'],
  [/^(户号|户编号|编号|序号|号|no\.?|number)$/i, 'number'],
  [/成员|家属|members?$/i, 'members'],
  [/本季|this quarter/i, 'earnedThisQuarter'],
  [/积分|总分|得分|余额|期初|结余|剩余|opening|points|balance/i, 'opening'],
  [/^(户主|户主姓名|户主名|姓名|名字|户名|head|name)$/i, 'headName'],
  [/^(所在|所属)?(组别|组|小组|村民小组|村组|社|网格|队|group|grid)(名称?|号)?$/i, 'groupName'],
]

function columnOf(cell: string): Column {
  const word = cell.replace(/\s/g, '').replace(/\(.*$/, '')
  return headings.find(([pattern]) => pattern.test(word))?.[1] ?? 'unused'
}

/**
 * The columns a heading line names; undefined when the line is not a heading. Of two columns that
 * mean the same the first holds.
 */
export function readHeading(cells: string[]): Column[] | undefined {
  const columns: Column[] = []
  for (const cell of cells) {
    const column = columnOf(cell)
    columns.push(columns.includes(column) ? 'unused' : column)
  }
  const used = columns.filter((column) => column !== 'unused')
  return columns.includes('headName') && used.length >= 2 ? columns : undefined
}

const groupWord =
  /^(第?[一二三四五六七八九十\d]+|.{1,16})(组|社|网格|队|嘎查|浩特|片区|group|grid)$/i

/** 一组, 第2网格, 东社: a line with nothing else names the group of the lines below it. */
export function looksLikeGroup(cell: string): boolean {
  return groupWord.test(cell)
}

/** Where no heading says so: 户号? 户主 组 期初积分? 本季已得? 家庭成员? */
export function guessColumns(cells: string[], groupAbove: boolean): Column[] {
  const columns: Column[] = []
  let next = 0
  if (isNumber(cells[0]) && cells.length > 1) {
    columns.push('number')
    next = 1
  }
  columns.push('headName')
  next += 1
  if (cells[next] !== undefined && (!groupAbove || looksLikeGroup(cells[next] ?? ''))) {
    columns.push('groupName')
    next += 1
  }
  const amounts: Column[] = ['opening', 'earnedThisQuarter']
  for (const cell of cells.slice(next)) {
    const taken = columns.includes('members')
    columns.push(looksLikeNames(cell) && !taken ? 'members' : (amounts.shift() ?? 'unknown'))
  }
  return columns
}

function isNumber(cell: string | undefined): boolean {
  return /^[+-]?\d+分?$/.test(cell ?? '')
}

/** 30.5, 三十 and 约20 are amounts that somebody has to look at, and nobody's names. */
function looksLikeNames(cell: string): boolean {
  return (
    /\p{L}/u.test(cell) && !/\d/.test(cell) && !/^[零〇一二两三四五六七八九十百千]+分?$/.test(cell)
  )
}
