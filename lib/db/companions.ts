/** What SQLite lays beside a file. Of a file that is gone, it would be read as part of the next of its name. */
export function companionsOf(file: string): string[] {
  return ['-wal', '-shm', '-journal'].map((ending) => file + ending)
}
