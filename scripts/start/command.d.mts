export declare function isStopping(): boolean

export interface Program {
  pid: number | undefined
  exited: Promise<number>
  /** Asks it to stop, waits until it has, ends it if that takes too long. */
  stop(): Promise<void>
  /** Ends it at once, as a power cut does to a process: for tests of faults. */
  kill(): Promise<void>
}

export declare function start(
  command: readonly string[],
  options?: { env?: NodeJS.ProcessEnv; onOutput?: (text: string) => void; tethered?: boolean },
): Program

export declare function run(
  command: readonly string[],
  options?: { env?: NodeJS.ProcessEnv },
): Promise<string>

export declare function step<Result>(name: string, work: () => Promise<Result>): Promise<Result>

export declare function exitOnFailure(work: () => Promise<void>): Promise<void>
