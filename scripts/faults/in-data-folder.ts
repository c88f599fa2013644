/** Does some work as a process of that data folder: photos are kept and audited there. */
export async function inDataFolder<Value>(
  folder: string,
  work: () => Promise<Value>,
): Promise<Value> {
  const before = process.env.DATA_DIR
  process.env.DATA_DIR = folder
  try {
    return await work()
  } finally {
    if (before === undefined) delete process.env.DATA_DIR
    else process.env.DATA_DIR = before
  }
}
