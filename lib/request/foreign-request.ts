import { plainAnswer } from './plain-answer'

/*
 * A form that no page of ours sent is answered before anything is read of it. `proxy.ts` asks for
 * every page and action; the routes that take forms ask again, some of them outside its matcher.
 */

const notOurs =
  '这次提交不是从本村的页面发出的，没有执行。请回到页面上再提交一次。 · This was not sent from a page of this village and was not carried out. Please send it again from the page.'

export function refusedAsForeign(): Response {
  return plainAnswer(403, notOurs)
}
