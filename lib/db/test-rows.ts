import { done } from '@/lib/shared/result'
import type { Database } from './client'
import type { Prisma } from './generated/sqlite/client'
import { insertRows, type NewRow } from './set-based'

const moment = new Date('2026-07-08T09:30:00.120Z')

/** Rows that every guard lets through; a test changes the one value it is about. */
export const rows = {
  Village: {
    id: 'village',
    slug: 'xiyangchang',
    name: '西羊场村',
    storeName: '文明团结积分超市',
    openMonth: '2026-07',
    foundedAt: moment,
  },
  Group: { id: 'group', villageId: 'village', name: '一组', position: 1 },
  Household: {
    id: 'household',
    villageId: 'village',
    number: 1,
    groupId: 'group',
    headName: '张小明',
    cardHash: 'card',
    addedAt: moment,
  },
  Member: {
    id: 'member',
    villageId: 'village',
    householdId: 'household',
    name: '张小明',
    pinyin: 'zhangxiaoming',
    initials: 'zxm',
    head: true,
    position: 1,
  },
  Trace: {
    id: 'trace',
    villageId: 'village',
    at: moment,
    staffId: 'manager',
    staffName: '李国强',
    deed: 'village.change',
    page: '/office/settings',
    source: '192.168.1.7',
  },
  HouseholdChange: {
    id: 'change',
    villageId: 'village',
    kind: 'WENT_AWAY',
    householdId: 'household',
    number: 1,
    headName: '张小明',
    people: '',
    holdsFrom: '2026-07-08',
    decidedBy: '户主自己来说的',
    recordedById: 'manager',
    recordedAt: moment,
  },
  Rule: { id: 'rule', villageId: 'village', list: 'SOCIAL', position: 1 },
  RuleVersion: {
    villageId: 'village',
    ruleId: 'rule',
    version: 1,
    name: '清扫村庄周边',
    list: 'SOCIAL',
    unit: 'PERSON',
    scale: 'FIXED',
    points: 20,
    since: '2026-07-01',
    meeting: '村民代表会议',
    adoptedById: 'manager',
    adoptedAt: moment,
  },
  Batch: {
    id: 'batch',
    villageId: 'village',
    ruleId: 'rule',
    ruleName: '清扫村庄周边',
    occurredOn: '2026-07-08',
    reportedBy: 'LEADER',
    inputHash: 'hash',
    recordedById: 'recorder',
    recordedAt: moment,
  },
  Import: {
    id: 'import',
    villageId: 'village',
    kind: 'DEEDS',
    fileName: '往日的事.xlsx',
    state: 'CHECKED',
    madeById: 'recorder',
    madeAt: moment,
  },
  ImportLine: {
    villageId: 'village',
    importId: 'import',
    turn: 0,
    line: 2,
    outcome: 'NEW',
    label: '12号 张小明',
    item: '{}',
    says: '{}',
  },
  Claim: {
    id: 'claim',
    villageId: 'village',
    batchId: 'batch',
    householdId: 'household',
    ruleId: 'rule',
    ruleVersion: 1,
    ruleName: '清扫村庄周边',
    list: 'SOCIAL',
    unit: 'PERSON',
    quantity: 1,
    points: 20,
    spendable: true,
    ranks: true,
    singleReview: false,
    occurredOn: '2026-07-08',
    recordedById: 'recorder',
    recordedAt: moment,
  },
  ClaimScore: {
    villageId: 'village',
    claimId: 'claim',
    position: 1,
    judge: '张守田',
    score: 18,
  },
  Photo: {
    id: 'photo',
    villageId: 'village',
    hash: 'a'.repeat(64),
    bytes: 100_000,
    width: 1600,
    height: 1200,
    batchId: 'batch',
    addedById: 'recorder',
    addedAt: moment,
  },
  Reminder: {
    id: 'reminder',
    villageId: 'village',
    householdId: 'household',
    what: '柴草堆在路边',
    occurredOn: '2026-07-08',
    toldHousehold: '组长当面告知户主',
    recordedById: 'recorder',
    recordedAt: moment,
  },
  Meeting: {
    id: 'meeting',
    villageId: 'village',
    heldOn: '2026-07-09',
    place: '村委会',
    inputHash: 'hash',
    openedById: 'recorder',
    openedAt: moment,
  },
  MeetingPerson: { villageId: 'village', meetingId: 'meeting', position: 1, name: '李会计' },
  MeetingClaim: { villageId: 'village', meetingId: 'meeting', claimId: 'claim' },
  Activity: {
    id: 'activity',
    villageId: 'village',
    kind: 'CLEAN_UP',
    title: '村道清扫',
    place: '村委会门口',
    heldOn: '2026-07-08',
    startsAt: '08:30',
    plannedById: 'recorder',
    plannedAt: moment,
  },
  SignIn: {
    id: 'sign-in',
    villageId: 'village',
    activityId: 'activity',
    householdId: 'household',
    signedInById: 'recorder',
    signedInAt: moment,
  },
  Entry: {
    id: 'entry',
    villageId: 'village',
    seq: 1,
    kind: 'EARN',
    list: 'SOCIAL',
    points: 20,
    spendable: true,
    ranks: true,
    balanceAfter: 20,
    householdId: 'household',
    countsIn: '2026-07',
    occurredOn: '2026-07-08',
    recordedAt: moment,
    recordedById: 'recorder',
  },
  Month: {
    villageId: 'village',
    month: '2026-06',
    state: 'SEALED',
    entryCount: 1,
    previousSeal: '',
    seal: 'seal',
    sealFormat: 1,
    closedById: 'manager',
    closedAt: moment,
  },
  Notice: {
    id: 'notice',
    villageId: 'village',
    firstMonth: '2026-08',
    lastMonth: '2026-08',
    days: 5,
    postedOn: '2026-09-01',
    objectUntil: '2026-09-06',
    lastSeq: 1,
    draftCode: 'code',
    leftWaiting: 0,
    postedById: 'manager',
    postedAt: moment,
  },
  Objection: {
    id: 'objection',
    villageId: 'village',
    entryId: 'entry',
    householdId: 'household',
    origin: 'PASSBOOK',
    raisedOn: '2026-07-09',
    text: '那天没有去',
    raisedAt: moment,
  },
  Good: {
    id: 'good',
    villageId: 'village',
    name: '毛巾',
    pinyin: 'maojin',
    initials: 'mj',
    unit: '条',
    points: 25,
    position: 1,
    stock: 1,
  },
  StockMove: {
    id: 'move',
    villageId: 'village',
    goodId: 'good',
    kind: 'BOUGHT',
    quantity: 1,
    stockAfter: 1,
    recordedById: 'clerk',
    recordedAt: moment,
  },
  Window: {
    id: 'window',
    villageId: 'village',
    name: '三季度兑换',
    kind: 'QUARTER',
    cutoffMonth: '2026-07',
    opensOn: '2026-08-01',
    closesOn: '2026-08-10',
    state: 'OPEN',
    openedAt: moment,
    plannedById: 'manager',
  },
  Redemption: {
    id: 'redemption',
    villageId: 'village',
    windowId: 'window',
    householdId: 'household',
    receipt: 1,
    points: 25,
    balanceAfter: 0,
    collectorName: '张小明',
    inputHash: 'hash',
    redeemedOn: '2026-08-01',
    redeemedAt: moment,
    clerkId: 'clerk',
  },
  RedemptionLine: {
    villageId: 'village',
    redemptionId: 'redemption',
    position: 1,
    goodId: 'good',
    goodName: '毛巾',
    unit: '条',
    points: 25,
    quantity: 1,
  },
  Staff: {
    id: 'staff',
    villageId: 'village',
    signInName: 'li',
    name: '李会计',
    passwordHash: 'hash',
    addedAt: moment,
  },
  RedList: {
    id: 'redlist',
    villageId: 'village',
    period: '2026-Q3',
    edition: 1,
    seal: 'seal',
    unranked: '[]',
    publishedById: 'manager',
    publishedOn: '2026-10-01',
    publishedAt: moment,
  },
  RedListPlace: {
    villageId: 'village',
    redListId: 'redlist',
    householdId: 'household',
    number: 1,
    headName: '张小明',
    groupName: '一组',
    place: 1,
    points: 20,
  },
  Honour: { id: 'honour', villageId: 'village', name: '干净人家', position: 1 },
  HonourDecision: {
    id: 'decision',
    villageId: 'village',
    honourId: 'honour',
    honourName: '干净人家',
    year: '2026',
    decidedOn: '2027-01-05',
    present: '李会计、王主任',
    recordedById: 'manager',
    recordedAt: moment,
  },
  Award: {
    villageId: 'village',
    decisionId: 'decision',
    position: 1,
    householdId: 'household',
    number: 1,
    headName: '张小明',
    groupName: '一组',
    points: 20,
  },
  BoxOpening: {
    id: 'opening',
    villageId: 'village',
    openedOn: '2026-07-08',
    present: '李会计、王主任',
    empty: false,
    recordedById: 'clerk',
    recordedAt: moment,
  },
  Wish: {
    id: 'wish',
    villageId: 'village',
    kind: 'GOOD',
    text: '想要洗衣液',
    goodName: '洗衣液',
    householdId: 'household',
    origin: 'PASSBOOK',
    mayShow: true,
    saidOn: '2026-07-08',
    recordedAt: moment,
  },
  WishStep: {
    id: 'step',
    villageId: 'village',
    wishId: 'wish',
    kind: 'TAKEN_UP',
    happenedOn: '2026-07-09',
    who: '王主任',
    recordedById: 'manager',
    recordedAt: moment,
  },
  Announcement: {
    id: 'announcement',
    villageId: 'village',
    title: '停水通知',
    text: '七月十日上午停水，请提前存水。',
    showsFrom: '2026-07-08',
    showsUntil: '2026-07-10',
    postedById: 'manager',
    postedAt: moment,
  },
} as const satisfies { [M in Prisma.ModelName]?: NewRow<M> }

/** Writes every one of them. */
export async function fill(database: Database): Promise<void> {
  await database.write(async (tx) => {
    await insertRows(tx, 'Village', [rows.Village])
    await insertRows(tx, 'Group', [rows.Group])
    await insertRows(tx, 'Household', [rows.Household])
    await insertRows(tx, 'Member', [rows.Member])
    await insertRows(tx, 'Trace', [rows.Trace])
    await insertRows(tx, 'HouseholdChange', [rows.HouseholdChange])
    await insertRows(tx, 'Staff', [rows.Staff])
    await insertRows(tx, 'Rule', [rows.Rule])
    await insertRows(tx, 'RuleVersion', [rows.RuleVersion])
    await insertRows(tx, 'Import', [rows.Import])
    await insertRows(tx, 'ImportLine', [rows.ImportLine])
    await insertRows(tx, 'Batch', [rows.Batch])
    await insertRows(tx, 'Claim', [rows.Claim])
    await insertRows(tx, 'ClaimScore', [rows.ClaimScore])
    await insertRows(tx, 'Photo', [rows.Photo])
    await insertRows(tx, 'Reminder', [rows.Reminder])
    await insertRows(tx, 'Meeting', [rows.Meeting])
    await insertRows(tx, 'MeetingPerson', [rows.MeetingPerson])
    await insertRows(tx, 'MeetingClaim', [rows.MeetingClaim])
    await insertRows(tx, 'Activity', [rows.Activity])
    await insertRows(tx, 'SignIn', [rows.SignIn])
    await insertRows(tx, 'Entry', [rows.Entry])
    await insertRows(tx, 'Month', [rows.Month])
    await insertRows(tx, 'Notice', [rows.Notice])
    await insertRows(tx, 'Good', [rows.Good])
    await insertRows(tx, 'StockMove', [rows.StockMove])
    await insertRows(tx, 'Window', [rows.Window])
    await insertRows(tx, 'Redemption', [rows.Redemption])
    await insertRows(tx, 'RedemptionLine', [rows.RedemptionLine])
    await insertRows(tx, 'RedList', [rows.RedList])
    await insertRows(tx, 'RedListPlace', [rows.RedListPlace])
    await insertRows(tx, 'Honour', [rows.Honour])
    await insertRows(tx, 'HonourDecision', [rows.HonourDecision])
    await insertRows(tx, 'Award', [rows.Award])
    await insertRows(tx, 'BoxOpening', [rows.BoxOpening])
    await insertRows(tx, 'Wish', [rows.Wish])
    await insertRows(tx, 'WishStep', [rows.WishStep])
    await insertRows(tx, 'Announcement', [rows.Announcement])
    return done(undefined)
  })
}
