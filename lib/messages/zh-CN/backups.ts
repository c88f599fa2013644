/** 备份: copies of the book, and the trial whether they can be lived with. */
export const backups = {
  title: '备份',
  lead: '账本每天夜里三点自动备份，照片和印卡的密钥也在里面；那时电脑关着，就在下次开机后补上。每周做一次恢复演练：把最近一份试着恢复，看账合不合。',
  link: '看备份',
  make: '现在备份',
  made: '已经备份，打开核对过，账合得上。',
  notMade: '这次没有备份成，原因写在下面。',
  underWay: '正在备份。',
  atWork: '正在备份，做完以后结果显示在这里。',
  own: '这台电脑上',
  second: '第二个地方',
  place: '文件夹',
  last: '最近一份备份',
  never: '还没有',
  lastOf: '{moment}，账本 {size}，照片 {photos, number} 张',
  drill: '最近一次恢复演练',
  drillOf: '{moment}，恢复得了，账合得上',
  lastFailed: '上次备份没有成功',
  drillFailed: '上次演练没有通过',
  problemOf: '{moment}：{why}',
  demo: '这里是示范，不自动备份{key, select, yes {；按一下下面的键，可以看看是怎么做的} other {}}。',
  postgres:
    '账本在 PostgreSQL 数据库里，由管数据库的人备份：用 pg_dump -Fc 存数据库，再把数据文件夹一起存一份。这一页不代管。',
  restoreTitle: '电脑坏了怎么办',
  restore:
    '在另一台电脑上装好程序，插上U盘，运行下面这句，后面写那份备份的文件夹；只写U盘上放备份的文件夹，会列出最近几份和该打的命令。恢复前会先把整本账核对一遍；核对不过，什么也不动。',
  restoreExample: 'E:/备份/points-2026-10-08-030000',
  lockUp: '备份里是整本账，还有印卡的密钥：U盘要像纸账本一样锁好，不要拿去办别的事。',
  warn: {
    never: '账本还没有备份过。',
    old: '最近一份备份是 {days, number} 天以前的。',
    failed: '备份到{place}没有成功：{why}',
    drillFailed: '{place}的备份恢复演练没有通过：{why}',
    drillOld: '两个多星期没有做恢复演练了。服务要开着，演练才会自动做。',
    noSecondPlace:
      '备份只在这台电脑上，电脑坏了会一起没有。请插一个U盘，在上面建一个文件夹，启动时用 BACKUP_DIR 指给程序。',
    at: { own: '这台电脑', second: '第二个地方' },
  },
  why: {
    NOT_THERE: '找不到这个文件夹。请插上U盘，看看盘符变了没有。',
    NOT_WRITABLE: '这个文件夹写不进去。请看U盘的写保护开关和文件夹的权限。',
    DISK_FULL:
      '地方不够了。备份要先在这台电脑上打开核对，所以电脑和U盘都要有地方：请腾出空间，或者换一个大一点的U盘。',
    TAKEN_OUT: '写到一半，U盘被拔掉了或者读写出错。请插好，再备份一次。',
    DAMAGED:
      '核对不过，内容坏了或被改过。请用另一份备份；如果是刚做的，坏的可能是账本，请运行 npm run doctor。',
    NOT_ADDING_UP:
      '文件是好的，里面的账有对不上的地方。有对得上的备份就用那一份；没有，或者后来记的更要紧，请在 npm run restore 的命令后面加 as-it-is，照原样恢复。',
    KEPT_AS_IT_IS:
      '账有对不上的地方，这次不算备份。一行都没有丢：整本账照原样另存在放备份的地方，文件夹的名字是 as-it-is 开头的。请告诉管电脑的人，运行 npm run doctor。',
    NOT_AS_WRITTEN:
      '这份备份不是做的时候写下的样子：后来坏了，或者被改过。请用另一份备份；觉得是有人改的，这一份不要删，交给[村务]监督委员会看。',
    NO_BACKUP: '这里没有备份。备份是一个叫 points-年-月-日-时分秒 的文件夹。',
    NO_BOOK: '这里还没有账本：请看 DATA_DIR 写对没有；新装的，npm start 会建。',
    NO_SECRETS:
      '数据文件夹里没有能用的密钥文件 secrets.json，没有备份。请管电脑的人运行 npm run doctor，它说怎么找回来。',
    NO_VILLAGE:
      '这份备份是建[村]以前做的，里面还没有[村]。请用后来的一份；都没有，就直接 npm start，从头建。',
    NO_SUCH_WORD:
      '没有这个词，什么也没有做。文件夹后面可以写 move-away、without-photos、as-it-is。',
    NOT_OURS: '这个文件不是积分超市的账本，或者没有拿全：拿错了文件，或者拷贝时断了。',
    NEWER: '这份备份是更新版本的程序做的。请先把程序升级到那个版本。',
    BOOK_THERE:
      '这里已经有一本账，不会盖掉它。真要换，请在命令后面加 move-away，原来的会整个挪到一边。',
    IN_USE: '账本正在被使用。请先停掉服务。',
    PHOTOS_MISSING:
      '有照片不在备份里，或者坏了。照片在备份旁边的 photos 文件夹里，要一起拿来；不要照片也要恢复，请在命令后面加 without-photos。',
    AT_WORK: '另一个备份正在做，等它做完。',
    POSTGRES:
      '账本在 PostgreSQL 数据库里：备份请用 pg_dump -Fc，恢复请用 pg_restore 恢复到空库，再把数据文件夹一起存、一起放回。',
    FAULT: '出了没有料到的错，请把详情告诉管这台电脑的人。',
  },
  tell: {
    made: '已备份：{where}（账本 {size}，照片 {photos, number} 张，{seconds} 秒，打开核对过，账合得上）',
    noVillage: '账本里还没有[村]，这份备份恢复了也没有用：建好以后会自动备份。',
    missingPhotos: '账本里有 {count, number} 张照片在电脑上已经找不到，备份里也就没有。',
    thinned: '{count, number} 份旧备份已清理。',
    drilled: '恢复演练通过：{where}（{seconds} 秒）',
    village:
      '{name}：{households, number} 户，{entries, number} 条账，余额合计 {balance, number} 分，{months, number} 个月已结账{last, select, none {} other {，最后一个月 {last}，校验码 {seal}}}',
    restored: '已恢复 {moment} 做的备份，核对过，账合得上。',
    restoredAsItIs: '已照原样恢复 {moment} 存下的账。对不上的地方还在，npm run audit 会列出来。',
    photos: '照片 {count, number} 张。',
    photosLost: '照片少了 {count, number} 张，npm run audit 会列出来。',
    cards: '印卡的密钥也在：已经发出去的卡照样能用。',
    noCards:
      '备份里没有做卡的密钥：发出去的卡还能打开，但不能再印。请在“户”的“印积分卡”里全部换新卡。',
    signIn: '在这台电脑上，大家都要重新登录。',
    moved: '原来的账挪到了 {where}。',
    leftAside:
      '{from} 挪到了 {to}，没能挪回去。先不要启动：等占着它的程序（比如杀毒软件）放开，把它挪回原处。',
    next: '现在可以 npm start。',
    which: '请写明是哪一份备份。这里有这些，最新的在前；要哪一份，就照它下面那一行打：',
    oneOf:
      '{moment}{village, select, none {} other {，{village}}}{more, plural, =0 {} other {等}}{addsUp, select, no {：账有对不上的地方，照原样存的} other {}}',
    older: '更早的还有 {count, number} 份。',
    forExample: '备份的文件夹写在命令后面，比如：{command}',
    beforeUpdate:
      '这是更新以前的账本，每个版本的最后一份一直留着。要退回旧版本：装回旧版本的程序，再用 npm run restore -- 加上这个文件夹和 move-away。',
    updatedAsItIs:
      '更新照常进行，说不定正好能把账理顺。要退回旧版本：装回旧版本的程序，再用 npm run restore -- 加上上面说的文件夹、move-away 和 as-it-is。',
    notUpdated:
      '更新前要先备份，这次没有备份成，所以没有更新，账本没有动。请按上面说的办好，再 npm start；急着用，就先装回旧版本的程序。',
    updatePostgres:
      '程序更新了，账本也要跟着更新。账本在 PostgreSQL 里，这里不替您备份：每次装新版本以前，请先用 pg_dump -Fc 存一份。',
  },
} as const
