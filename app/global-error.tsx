'use client'

import './globals.css'
import { FaultPage } from '@/components/ui/fault-page'

/** When the layout itself broke: its own document. */
export default function GlobalError(props: { error: unknown; retry: () => void }) {
  return (
    <html lang="zh-CN">
      <body>
        <title>出了故障 · Something broke</title>
        <FaultPage {...props} />
      </body>
    </html>
  )
}
