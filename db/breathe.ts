import { setImmediate } from 'node:timers/promises'

/** A moment between two steps of long work in which others are heard: windows, clocks, other calls. */
export const breathe = (): Promise<void> => setImmediate()
