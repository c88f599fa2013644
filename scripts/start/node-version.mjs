/** The oldest of each line that the libraries run on. Odd ones are for trying things out; later ones will do. */
const oldestMinors = { 20: 19, 22: 12, 24: 0 }

/** Ends the process with a plain sentence on a Node.js that the libraries do not run on. */
export function refuseOldNode() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major > 24 || minor >= (oldestMinors[major] ?? Infinity)) return
  console.error(
    `需要 Node.js 20.19、22.12、24 或更新版本，这台电脑上是 ${process.versions.node}。请从 https://nodejs.org 安装。\n` +
      `Node.js 20.19, 22.12, 24 or newer is needed; this computer has ${process.versions.node}. Get it from https://nodejs.org.`,
  )
  process.exit(1)
}
