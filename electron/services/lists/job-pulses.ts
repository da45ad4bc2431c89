import { setImmediate } from 'node:timers/promises'
import type { ImportProgress } from '../../../shared/contract/imports.ts'
import { Refusal } from '../register/refusal.ts'
import type { JobPulse } from './import-job.ts'

/** Tells how far long work is, and stops it on request. */
export interface JobPulses {
  /** Runs a step of a job; its progress is told until it ends. */
  readonly during: <Result>(
    id: string,
    phase: ImportProgress['phase'],
    act: (pulse: JobPulse) => Promise<Result>,
  ) => Promise<Result>
  readonly progressOf: (id: string) => ImportProgress
  /** Whether anything was being done. */
  readonly stop: (id: string) => boolean
}

interface Running {
  progress: ImportProgress
  isStopped: boolean
}

export function jobPulses(): JobPulses {
  const running = new Map<string, Running>()
  return {
    async during(id, phase, act) {
      const state: Running = { progress: { phase, share: 0 }, isStopped: false }
      running.set(id, state)
      const pulse: JobPulse = {
        get progress() {
          return state.progress
        },
        async breathe(share) {
          state.progress = { phase, share }
          await setImmediate()
          if (state.isStopped) throw new Refusal('cancelled')
        },
      }
      try {
        return await act(pulse)
      } finally {
        if (running.get(id) === state) running.delete(id)
      }
    },
    progressOf: (id) => running.get(id)?.progress ?? { phase: 'none', share: 0 },
    stop(id) {
      const state = running.get(id)
      if (state) state.isStopped = true
      return state !== undefined
    },
  }
}
