import { expect, it } from 'vitest'
import { withoutScripts } from './without-scripts'

it('leaves what is read, and nothing that runs', () => {
  const page =
    '<html><head><link rel="stylesheet" href="/a.css" nonce="abc="/>' +
    '<link rel="preload" as="script" fetchPriority="low" nonce="abc=" href="/b.js"/>' +
    '<script src="/b.js" async="" nonce="abc="></script></head>' +
    '<body><p>积分 &lt;script&gt;</p><script>if (1<2) self.f.push([1,"\\u003c/script>"])</script></body></html>'
  expect(withoutScripts(page)).toBe(
    '<html><head><link rel="stylesheet" href="/a.css"/></head>' +
      '<body><p>积分 &lt;script&gt;</p></body></html>',
  )
})

it('does not take a page that a script would have to put together', () => {
  const page = '<p><template id="B:0"></template></p><div hidden="" id="S:0">later</div>'
  expect(withoutScripts(page)).toBeUndefined()
})
