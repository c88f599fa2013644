import type { ReactNode } from 'react'
import { words } from '@/lib/request/words'
import { NoticeBox, type NoticeTone } from './notice-box'

/** Something to know before going on. Begins with its own title, or with 提示 · 完成 · 注意 · 停. */
export async function Notice(props: { tone: NoticeTone; title?: string; children?: ReactNode }) {
  const { t } = await words()
  return (
    <NoticeBox tone={props.tone} word={props.title ?? t(`common.notice.${props.tone}`)}>
      {props.children}
    </NoticeBox>
  )
}
