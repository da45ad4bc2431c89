import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { join } from 'node:path'
import { build } from 'vite'
import { projectFolder } from '../../build/project-folder.ts'

const sources = {
  flow: 'test/torture/flow.ts',
  soak: 'test/torture/soak.ts',
  'hold-register': 'test/db/sqlite/hold-register.ts',
} as const

type Program = keyof typeof sources

const built = new Map<Program, Promise<string>>()

/** Beside the sources, so that the native addon is found from there; readable for the user without rights of R14. */
function makeFolder(): string {
  mkdirSync(join(projectFolder, 'out'), { recursive: true })
  const folder = mkdtempSync(join(projectFolder, 'out', 'torture-'))
  chmodSync(folder, 0o755)
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  return folder
}
let folder: string | null = null

/**
 * The path of a tortured program in one file, made at its first use: it is started hundreds of times, and reading some four hundred sources each
 * time would cost three times what it does.
 */
export function builtProgram(program: Program): Promise<string> {
  const known = built.get(program)
  if (known !== undefined) return known
  const made = buildOne(program)
  built.set(program, made)
  return made
}

async function buildOne(program: Program): Promise<string> {
  folder ??= makeFolder()
  await build({
    configFile: false,
    root: projectFolder,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      target: 'node24',
      ssr: join(projectFolder, sources[program]),
      outDir: folder,
      emptyOutDir: false,
      minify: false,
      copyPublicDir: false,
      rollupOptions: {
        external: ['better-sqlite3', ...builtinModules, ...builtinModules.map((name) => `node:${name}`)],
        output: { format: 'es', entryFileNames: `${program}.mjs`, codeSplitting: false },
      },
    },
  })
  return join(folder, `${program}.mjs`)
}
