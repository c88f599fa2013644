'use client'
import { useState, useSyncExternalStore } from 'react'
import { buttonLook } from '@/components/ui/button-look'

/** Reads sentences out in the browser's own voice; not there where the browser has none for them. */
export function ReadAloud(props: {
  sentences: readonly string[]
  /** Of the sentences: `zh-CN`. */
  lang: string
  labels: { read: string; stop: string }
}) {
  const { sentences, lang, labels } = props
  const [reading, setReading] = useState(false)
  const able = useSyncExternalStore(
    onVoices,
    () => hasVoice(lang),
    () => false,
  )
  if (!able) return null

  function press() {
    speechSynthesis.cancel()
    setReading(!reading)
    if (reading) return
    for (const [index, sentence] of sentences.entries()) {
      const utterance = new SpeechSynthesisUtterance(sentence)
      utterance.lang = lang
      utterance.rate = 0.9
      if (index === sentences.length - 1) utterance.onend = () => setReading(false)
      speechSynthesis.speak(utterance)
    }
  }

  return (
    <button type="button" onClick={press} className={buttonLook()}>
      {reading ? labels.stop : labels.read}
    </button>
  )
}

function hasVoice(lang: string): boolean {
  if (!('speechSynthesis' in window)) return false
  const [language = lang] = lang.split('-')
  // zh-CN, zh_CN_#Hans, zh
  return speechSynthesis.getVoices().some((voice) => voice.lang.startsWith(language))
}

/** Voices come late; and whoever leaves the page wants no more of it read out. */
function onVoices(changed: () => void): () => void {
  if (!('speechSynthesis' in window)) return () => {}
  const stop = () => speechSynthesis.cancel()
  // some browsers have voices that never change, and no way to listen for it
  speechSynthesis.addEventListener?.('voiceschanged', changed)
  addEventListener('pagehide', stop)
  return () => {
    speechSynthesis.removeEventListener?.('voiceschanged', changed)
    removeEventListener('pagehide', stop)
  }
}
