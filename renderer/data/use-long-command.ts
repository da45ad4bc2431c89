import { useState } from 'react'
import type { CommandPath, InputAt, OutputAt } from './contract-paths.ts'
import { tellFailure } from './tell-failure.ts'
import { useGive } from './use-give.ts'

export interface LongCommand<Path extends CommandPath> {
  /** Gives the command; null when it failed, which has been told then. */
  readonly run: (input: InputAt<Path>) => Promise<OutputAt<Path> | null>
  readonly isRunning: boolean
}

/** A command that takes long and changes no facts: unlike those of `useCommand`, it makes no other wait. */
export function useLongCommand<Path extends CommandPath>(path: Path): LongCommand<Path> {
  const { give, readAnew } = useGive()
  const [running, setRunning] = useState(0)
  return {
    async run(input) {
      setRunning((count) => count + 1)
      try {
        return await give(path, input)
      } catch (thrown) {
        tellFailure(thrown)
        return null
      } finally {
        setRunning((count) => count - 1)
        void readAnew()
      }
    },
    isRunning: running > 0,
  }
}
