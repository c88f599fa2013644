const [oldestMajor, oldestMinor] = [20, 19]

/** Ends the process with a plain sentence when Node.js is too old to go on. */
export function refuseOldNode() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return
  const oldest = `${oldestMajor}.${oldestMinor}`
  console.error(
    `需要 Node.js ${oldest} 或更新版本，这台电脑上是 ${process.versions.node}。请从 https://nodejs.org 安装。\n` +
      `Node.js ${oldest} or newer is needed; this computer has ${process.versions.node}. Get it from https://nodejs.org.`,
  )
  process.exit(1)
}
