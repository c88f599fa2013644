import type { ReactNode } from 'react'

export type NoticeTone = 'info' | 'ok' | 'warn' | 'stop'

const tones: Record<NoticeTone, { mark: string; look: string }> = {
  info: { mark: 'i', look: 'border-pen bg-pen-wash text-pen' },
  ok: { mark: '✓', look: 'border-jade bg-jade-wash text-jade' },
  warn: { mark: '!', look: 'border-straw bg-straw-wash text-straw' },
  stop: { mark: '✕', look: 'border-lacquer bg-lacquer-wash text-lacquer' },
}

/** A slip with a mark and a word, so that it is understood without its colour. */
export function NoticeBox(props: { tone: NoticeTone; word: ReactNode; children?: ReactNode }) {
  const { mark, look } = tones[props.tone]
  return (
    <div className={`flex gap-3 rounded-slip border-2 border-s-8 px-4 py-3 ${look}`}>
      <span
        aria-hidden="true"
        className="grid size-[1.6em] flex-none place-items-center rounded-full border-2 border-current font-bold leading-none"
      >
        {mark}
      </span>
      <div className="min-w-0">
        <p className="font-bold">{props.word}</p>
        {props.children && <div className="text-ink">{props.children}</div>}
      </div>
    </div>
  )
}
