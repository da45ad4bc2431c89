import { bundle } from '../../build/bundle.ts'

/** Vitest's global set-up of the end-to-end project: what the suites start is what the sources say. */
export async function setup(): Promise<void> {
  await bundle()
}
