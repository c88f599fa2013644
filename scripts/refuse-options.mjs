// Plain JavaScript, because the doctor needs it where nothing is installed.
import { PlainFailure } from '../lib/shared/plain-failure.mjs'

/** Who asks a command for help is not to stop the store by it. Throws for whatever begins with a dash. */
export function refuseOptions(words) {
  const option = words.find((word) => word.startsWith('-'))
  if (option === undefined) return
  throw new PlainFailure(
    `没有 ${option} 这样的写法，什么也没有做。每个命令怎么用，写在 README.md 里。\n` +
      `There is no ${option}, and nothing was done. What each command takes stands in README.md.`,
  )
}
