/** What a column of a pasted list holds. `ignored` is a column that the village does not keep. */
export type Column =
  | 'number'
  | 'headName'
  | 'groupName'
  | 'opening'
  | 'earnedThisQuarter'
  | 'members'
  | 'ignored'

/** In this order: 本季积分 holds 积分, and 家庭成员姓名 holds 姓名. */
const headings: [RegExp, Column][] = [
  [/^(户号|户编号|编号|序号|号|no\.?|number)$/i, 'number'],
  [/成员|家属|members?$/i, 'members'],
  [/本季|季度|this quarter/i, 'earnedThisQuarter'],
  [/积分|余额|期初|结余|opening|points|balance/i, 'opening'],
  [/^(户主|户主姓名|户主名|姓名|名字|户名|head|name)$/i, 'headName'],
  [/^(所在|所属)?(组别|组|小组|村民小组|村组|社|网格|队|group|grid)(名称?|号)?$/i, 'groupName'],
  [/^(人口|人数|家庭人口|电话|手机号?|联系电话|备注|地址|住址|性别|年龄|身份证号?)$/, 'ignored'],
]

function columnOf(cell: string): Column | undefined {
  const word = cell.replace(/\s/g, '').replace(/[(（].*$/, '')
  return headings.find(([pattern]) => pattern.test(word))?.[1]
}

/** The columns a heading line names; undefined when the line is not a heading. */
export function readHeading(cells: string[]): Column[] | undefined {
  const columns = cells.map((cell) => columnOf(cell) ?? 'ignored')
  const named = columns.filter((column) => column !== 'ignored')
  return columns.includes('headName') && named.length >= 2 ? columns : undefined
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
    columns.push(isNumber(cell) || cell === '' ? (amounts.shift() ?? 'ignored') : 'members')
  }
  return columns
}

function isNumber(cell: string | undefined): boolean {
  return /^[+-]?\d+分?$/.test(cell ?? '')
}
