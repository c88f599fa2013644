/** The door: signing in, and what a form answers when something broke behind it. */
export const signIn = {
  title: '登录',
  lead: '给[村]干部、评议员和超市管理员用。看自家的积分不用登录，扫积分卡就行。',
  leadAtDesk: '给[村]干部、评议员和超市管理员用。看自家的积分，到柜台或[村委会]办公室。',
  ended:
    '登录已经结束：密码换了、已经停用，或者在别处退出了。请再登录一次；登录不了，请找[村]干部。',
  signInName: '登录名',
  password: '密码',
  submit: '登录',
  forgotten: '忘了密码，请[村]干部在“人员”里重设，当面告诉您。',
  fault:
    '出了故障，刚才的操作可能没有完成。请再试一次，重复提交不会多记。还是不行，请把故障号 {reference} 告诉管理电脑的人。',
  demo: {
    title: '演示用的登录名',
    lead: '密码都是 {password}。户名和积分都是编的，可以随便试。',
    role: '职责',
  },
} as const
