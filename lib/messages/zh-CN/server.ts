/** What is said at the server itself, in the terminal. */
export const server = {
  manager: {
    title: '给{village}定一个管理员',
    why: '只在唯一的管理员不在了、密码也找不到时用。会留痕，监督看得见。',
    which: '哪个[村]？打下面的短名：',
    people: '现有的人：',
    person: '{signInName}　{name}　{roles}{retired, select, yes {　已停用} other {}}',
    signInName: '登录名（现有的，或者新的）：',
    name: '这是新的登录名。姓名：',
    sure: '{name}（{signInName}）将成为管理员，密码重设，已登录的地方全部退出。确定就打出[村]名“{village}”：',
    notMeant: '[村]名不对，什么都没有改。',
    noVillage: '还没有[村]。请先 npm start，再打开 /set-up。',
    unknownVillage: '没有这个[村]，什么都没有改。',
    done: '{name}现在是管理员。登录名 {signInName}，密码 {password}。密码只显示这一次。',
    next: '请登录，马上改密码；不该再进来的人，在“人员”里停用。',
    badSignInName: '登录名要以小写字母开头，3 到 32 位，只能用小写字母、数字和“-”。什么都没有改。',
  },
} as const
