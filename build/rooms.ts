/**
 * The house as data: which room may import which, and which packages belong there.
 * The linter's configuration (oxlint.config.ts) and test/build/rooms.test.ts both read this table.
 *
 * A room is a folder; the longest matching path wins. `imports` names rooms (a name covers its sub-rooms),
 * `packages` names npm packages and `node:` for Node's own modules. A room may always import itself.
 */
export interface Room {
  readonly path: string
  /** Rooms this one may import from, by path. */
  readonly imports: readonly string[]
  /** Packages allowed here; 'node:' stands for every built-in module. */
  readonly packages: readonly string[]
}

export const rooms: readonly Room[] = [
  // shared: what everybody may know; no Node, no DOM, no React.
  { path: 'shared/domain', imports: [], packages: [] },
  { path: 'shared/text', imports: ['shared/domain'], packages: [] },
  { path: 'shared/contract', imports: ['shared/domain', 'shared/documents'], packages: ['zod'] },
  { path: 'shared/documents', imports: ['shared/domain', 'shared/text'], packages: [] },

  // db: the register file; Node, no Electron.
  {
    path: 'db/sqlite',
    imports: ['db/schema', 'db/schema-prints', 'db/migrations', 'db/history', 'db/repositories', 'shared/domain'],
    packages: ['node:', 'better-sqlite3', 'kysely'],
  },
  { path: 'db/sample', imports: ['db/schema', 'db/history', 'db/repositories', 'shared/domain'], packages: ['zod', 'kysely'] },
  {
    path: 'db/search',
    imports: ['db/schema', 'db/breathe', 'db/in-list', 'db/in-pieces', 'db/insert-many', 'db/sqlite', 'shared/domain'],
    packages: ['kysely'],
  },
  { path: 'db/salvage', imports: ['db', 'shared/domain'], packages: ['node:', 'better-sqlite3', 'kysely'] },
  { path: 'db', imports: ['db', 'shared/domain'], packages: ['node:', 'kysely'] },

  // electron: the main process. Only shell/, main.ts and preload.ts know 'electron'.
  { path: 'electron/exchange', imports: ['shared'], packages: ['node:', 'write-excel-file', 'unpdf'] },
  { path: 'electron/documents', imports: ['shared'], packages: ['node:', 'docx'] },
  {
    path: 'electron/services',
    imports: ['shared', 'db', 'electron/exchange', 'electron/documents'],
    packages: ['node:', 'kysely', 'zod'],
  },
  {
    path: 'electron/cli',
    imports: ['shared', 'electron/services', 'electron/exchange', 'electron/documents', 'electron/host'],
    packages: ['node:'],
  },
  { path: 'electron/api', imports: ['shared', 'electron/services'], packages: ['@trpc/server', 'zod'] },
  // What both hosts do alike: the page's files and their headers, the log, the words behind the program's name.
  { path: 'electron/host', imports: ['shared'], packages: ['node:'] },
  {
    path: 'electron/shell',
    imports: ['shared', 'electron/api', 'electron/services', 'electron/host'],
    packages: ['node:', 'electron', 'zod'],
  },
  { path: 'electron/web', imports: ['shared', 'electron/api', 'electron/services', 'electron/host'], packages: ['node:'] },
  { path: 'electron/preload.ts', imports: ['shared/contract'], packages: ['electron'] },
  { path: 'electron/main.ts', imports: ['electron', 'shared'], packages: ['node:', 'electron'] },
  { path: 'electron', imports: ['electron', 'shared'], packages: ['node:'] },

  // renderer: DOM and React. Features do not import features; app composes them.
  {
    path: 'renderer/components',
    imports: ['shared/domain', 'shared/text', 'shared/documents', 'renderer/styles'],
    packages: ['react', 'react-dom', 'react-aria-components', '@internationalized/date', 'lucide-react'],
  },
  {
    path: 'renderer/data',
    imports: ['shared'],
    packages: ['react', '@tanstack/react-query', 'zustand'],
  },
  {
    path: 'renderer/features',
    imports: ['shared', 'renderer/components', 'renderer/data', 'renderer/styles'],
    packages: ['react', 'react-dom', 'react-aria-components', '@internationalized/date', 'lucide-react', 'wouter'],
  },
  {
    path: 'renderer',
    imports: ['renderer', 'shared'],
    packages: [
      'react',
      'react-dom',
      'react-aria-components',
      '@internationalized/date',
      'lucide-react',
      'wouter',
      'zustand',
      '@tanstack/react-query',
      '@fontsource-variable',
    ],
  },

  {
    path: 'build',
    imports: ['build', 'db', 'shared', 'electron'],
    packages: ['node:', 'vite', 'vitest', '@vitejs/plugin-react', 'electron-builder', '@electron/fuses'],
  },
  { path: 'test', imports: ['build', 'db', 'shared', 'electron', 'renderer', 'test'], packages: ['*'] },
]

/** The room a file belongs to: the longest path that contains it. Null for files outside the house (configs at the top). */
export function roomOf(file: string): Room | null {
  let best: Room | null = null
  for (const room of rooms) {
    const inside = file === room.path || file.startsWith(`${room.path}/`) || file === `${room.path}.ts`
    if (inside && (best === null || room.path.length > best.path.length)) best = room
  }
  return best
}
