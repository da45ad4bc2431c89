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
    plugins: [react(), licences(), firstFont()],
    build: {
      target: 'chrome114',
      outDir: join(projectFolder, 'out', 'renderer'),
      emptyOutDir: true,
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      reportCompressedSize: false,
      chunkSizeWarningLimit: 1500,
      // What the first screen needs is one script and one style sheet: each file more is a further question to the main process at the start.
      rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'start', tags: ['$initial'] }] } } },
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

/** Has the face of the first words fetched beside the script that waits for it. */
const firstFont = (): Plugin => ({
  name: 'honbu-first-font',
  transformIndexHtml: {
    order: 'post',
    handler: (_html, { bundle }) => {
      const file = Object.keys(bundle ?? {}).find((name) => /inter-latin-wght-normal-[^/]*\.woff2$/.test(name))
      if (file === undefined) throw new Error('The face of the first words is not in the page')
      const attrs = { rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: true, href: `/${file}` }
      return [{ tag: 'link', attrs, injectTo: 'head' }]
    },
  },
})
