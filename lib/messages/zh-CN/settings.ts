/** 设置: how a village calls itself, and what it decided once for all its pages. */
export const settings = {
  title: '设置',
  lead: '这里定全[村]的叫法和做法。保存后，各页和打印出来的表都跟着改；记过的账不动。',
  names: '名称和叫法',
  board: '公示栏',
  earning: '记积分',
  notice: '公示',
  submit: '保存设置',
  saved: '设置已保存。',
  yearEnd: '年底没用完的积分',
  cards: {
    title: '积分卡和手机',
    open: '对外网址是 {address}：积分卡上印方块码，扫一扫就能看自家存折。',
    demo: '示范：方块码通到打开这一页的网址。正式用时要先设对外网址，卡上才印方块码。',
    number:
      '没有设对外网址：积分卡上只印户号和卡号，不印方块码；[村民]看张贴的表、积分条，或来柜台查。',
    how: '要让手机能扫，请管电脑的人停下服务，设好 PUBLIC_URL（大家从手机上打得开的网址）再启动，然后重新印卡。',
  },
  fields: {
    yearEnd: '年终集中兑换以后',
    yearEndHint: '清零要先公布，再按户扣一次；当月以后新挣的不扣。',
    yearEnds: { CARRY: '结转，留到下次用', EXPIRE: '清零，提前公布' },
    villageName: '[村]名',
    villageNameHint: '例如 西羊场村、白音嘎查。',
    storeName: '超市的名字',
    placeLabel: '这里叫',
    placeLabelHint: '各页上的“本[村]”“[村]干部”“[村委会]”都照这个说法写。',
    groupLabel: '[村]下面是',
    groupLabelHint: '各页上的“[组]”“[组长]”都照这个说法写。各[组]自己的名字照旧。',
    boardNames: '公示栏上的户主姓名',
    boardNamesHint: '公示栏在网上谁都能看。[村]里张贴的红榜总是写全名。',
    masked: '只露姓和末字，例如 张*明',
    full: '写全名',
    oldestDeed: '最多补记多少天前的事',
    oldestDeedHint: '从今天往回数。更早的事，记积分的页面不收。',
    deductions: '本[村]有扣分项',
    deductionsHint:
      '不勾选，就不能立扣分的细则、不能记扣分，各页也看不到；记过的流水都在。扣分总要两个人，并先告知本户。',
    noticeDays: '结账以前公示几天',
    noticeDaysHint:
      '一般 5 天，最多 30 天。这几天各户可以提疑问。填 0 就不公示，直接结账。正在公示的不受影响。',
  },
} as const
