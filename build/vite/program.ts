import { builtinModules } from 'node:module'
import { join } from 'node:path'
import type { InlineConfig } from 'vite'

/** What stays a `require` in every bundle: the runtime's own modules and the native addon. */
const leftOutside = ['electron', 'better-sqlite3', ...builtinModules, ...builtinModules.map((name) => `node:${name}`)]

/** Libraries that many parts need lie in files of their own: left to the bundler, they end up in one of those parts, which then all others need. */
const libraries = ['kysely', 'zod', '@trpc'].map((name) => ({
  name: name.replace('@', ''),
  test: new RegExp(`[\\\\/]node_modules[\\\\/]${name}[\\\\/]`),
}))

/**
 * A part of the main process (or the command line, or the work beside) to out/electron/<name>.cjs and its seldom parts, with its packages inside. CommonJS, because
 * Electron before 28 loads nothing else; a sandboxed preload may require nothing but 'electron'.
 */
export function programConfig(projectFolder: string, name: 'main' | 'preload' | 'cli' | 'beside'): InlineConfig {
  return {
    configFile: false,
    root: projectFolder,
    logLevel: 'warn',
    ssr: { noExternal: true },
    // unpdf looks for another edition of pdf.js beside itself; the one it brings is used.
    ...(name === 'beside' ? { define: { 'import.meta.resolve': 'undefined' } } : {}),
    build: {
      target: 'node18',
      ssr: join(projectFolder, 'electron', `${name}.ts`),
      outDir: join(projectFolder, 'out', 'electron'),
      emptyOutDir: false,
      minify: false,
      copyPublicDir: false,
      rollupOptions: {
        external: name === 'preload' ? ['electron'] : leftOutside,
        output: {
          format: 'cjs',
          entryFileNames: '[name].cjs',
          // What is needed seldom (Word files, workbooks) lies beside and is read when it is asked for; a preload is one file.
          codeSplitting: name === 'preload' ? false : { groups: libraries },
          chunkFileNames: `${name}-[name].cjs`,
        },
      },
    },
  }
}
