import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import type { InlineConfig, Plugin } from 'vite'
import { collectLicences } from '../licences.ts'

/**
 * The page: renderer/index.html to out/renderer. Nothing is inlined, since the content security policy allows neither
 * inline script nor data: fonts; the target is the oldest Chrome the program runs in.
 */
export function pageConfig(projectFolder: string): InlineConfig {
  return {
    configFile: false,
    root: join(projectFolder, 'renderer'),
    base: '/',
    logLevel: 'warn',
    publicDir: join(projectFolder, 'build', 'icons', 'page'),
    plugins: [react(), licences()],
    build: {
      target: 'chrome114',
      outDir: join(projectFolder, 'out', 'renderer'),
      emptyOutDir: true,
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      reportCompressedSize: false,
      chunkSizeWarningLimit: 1500,
    },
  }
}

/** The licences of everything in the program, beside the page that shows them. */
const licences = (): Plugin => ({
  name: 'honbu-licences',
  async generateBundle() {
    this.emitFile({ type: 'asset', fileName: 'licences.json', source: JSON.stringify(await collectLicences()) })
  },
})
