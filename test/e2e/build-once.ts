import type { TestProject } from 'vitest/node'
import { bundle } from '../../build/bundle.ts'
import { whyNoBrowser } from './browser.ts'
import { whyNoDesktop } from './desktop-app.ts'
import { whyNoOffice } from './office.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Why suites in a browser are skipped on this machine; null: they run. Read it with `inject`. */
    readonly noBrowser: string | null
    /** Why suites of the desktop program are skipped on this machine; null: they run. */
    readonly noDesktop: string | null
    /** Why Word files are opened by no office program here; null: they are. */
    readonly noOffice: string | null
  }
}

/** Global set-up of the end-to-end tests: builds what they start, and says once what this machine cannot run. */
export async function setup(project: TestProject): Promise<void> {
  await bundle()
  const [noBrowser, noDesktop, noOffice] = await Promise.all([whyNoBrowser(), whyNoDesktop(), whyNoOffice()])
  project.provide('noBrowser', noBrowser)
  project.provide('noDesktop', noDesktop)
  project.provide('noOffice', noOffice)
  for (const reason of [noBrowser, noDesktop, noOffice]) if (reason !== null) console.log(reason)
}
