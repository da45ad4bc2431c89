import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

/**
 * V8 loses count of its pages of compiled code when threads come and go in a process, and ends it (`jit_page.has_value()`), where the processor guards
 * those pages by keys. Tests start such threads by the hundred in one process, the program a few.
 */
const execArgv = ['--no-memory-protection-keys']

export default defineConfig({
  test: {
    reporters: ['default', './build/closing-reporter.ts'],
    coverage: { provider: 'v8', reporter: ['text-summary'] },
    projects: [
      {
        test: {
          name: 'node',
          include: ['test/{build,db,electron,shared}/**/*.test.ts'],
          setupFiles: ['test/support/property-seed.ts'],
          benchmark: { include: ['test/**/*.bench.ts'] },
          testTimeout: 30_000,
          // No test leaves anything behind in a module, so each is read once for all of them (62 s of processor time instead of 110 for the rules and the store).
          isolate: false,
          execArgv,
        },
      },
      {
        plugins: [react()],
        test: {
          name: 'ui',
          environment: 'jsdom',
          include: ['test/renderer/**/*.test.{ts,tsx}'],
          setupFiles: ['test/renderer/setup.ts', 'test/support/property-seed.ts'],
          testTimeout: 30_000,
          execArgv,
          benchmark: { include: [] },
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.e2e.ts'],
          fileParallelism: false,
          globalSetup: ['test/e2e/build-once.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // A machine that does other work too is slow, not wrong.
          expect: { poll: { timeout: 15_000 } },
          benchmark: { include: [] },
        },
      },
    ],
  },
})
