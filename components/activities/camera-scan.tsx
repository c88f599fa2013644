'use client'

import { useEffect, useRef, useState } from 'react'
import { buttonLook } from '@/components/ui/button-look'
import { squareReader } from './square-reader'

/** Between two looks, and before the same card is taken again: a hand needs that long to take it away. */
const lookEveryMs = 250
const sameCardMs = 4_000

/** Scans cards with the camera, one after another, where the browser gives it out. */
export function CameraScan(props: {
  words: { camera: string; cameraStop: string; cameraHint: string; noCamera: string }
  onCode: (code: string) => void
}) {
  const { words, onCode } = props
  const video = useRef<HTMLVideoElement>(null)
  const take = useRef(onCode)
  const [state, setState] = useState<'off' | 'on' | 'none'>('off')
  useEffect(() => {
    take.current = onCode
  })

  useEffect(() => {
    if (state !== 'on') return
    let stream: MediaStream | undefined
    let timer: ReturnType<typeof setTimeout> | undefined
    let over = false
    let last = { code: '', at: 0 }

    async function start() {
      stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } })
      const read = await squareReader()
      const shown = video.current
      if (over || !shown) return
      shown.srcObject = stream
      await shown.play()
      const look = async () => {
        // a picture that cannot be read is followed by the next one
        const code = await read(shown).catch(() => undefined)
        if (over) return
        const now = performance.now()
        if (code && (code !== last.code || now - last.at > sameCardMs)) take.current(code)
        if (code) last = { code, at: now }
        timer = setTimeout(look, lookEveryMs)
      }
      await look()
    }

    start().catch(() => setState('none'))
    return () => {
      over = true
      clearTimeout(timer)
      for (const track of stream?.getTracks() ?? []) track.stop()
    }
  }, [state])

  return (
    <div className="needs-script">
      <div className="screen-only grid max-w-md gap-2">
        <button
          type="button"
          onClick={() => setState(state === 'on' ? 'off' : cameraHere())}
          className={buttonLook()}
        >
          {state === 'on' ? words.cameraStop : words.camera}
        </button>
        {state === 'none' && <p role="alert">{words.noCamera}</p>}
        {state === 'on' && (
          <>
            <video ref={video} muted playsInline className="w-full border-2 border-ink bg-ink" />
            <p>{words.cameraHint}</p>
          </>
        )}
      </div>
    </div>
  )
}

/** Browsers give the camera to pages over https alone. */
function cameraHere(): 'on' | 'none' {
  return 'mediaDevices' in navigator ? 'on' : 'none'
}
