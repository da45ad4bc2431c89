import { defineConfig } from 'oxlint'
import { rooms } from './build/rooms.ts'

const topRooms = ['electron', 'renderer', 'shared', 'db', 'build', 'test']
const knownPackages = [...new Set(rooms.flatMap((room) => room.packages))].filter((name) => name !== '*')

/** What the linter forbids in a room: every top room and every known package its row in build/rooms.ts does not name. */
function restrictions(room: (typeof rooms)[number]) {
  const ownTop = room.path.split('/')[0] ?? ''
  const allowedTops = new Set([ownTop, ...room.imports.map((path) => path.split('/')[0] ?? '')])
  const foreignRooms = topRooms.filter((top) => !allowedTops.has(top)).map((top) => `**/${top}/**`)
  const foreignPackages = knownPackages
    .filter((name) => !room.packages.includes(name))
    .flatMap((name) => (name === 'node:' ? ['node:*'] : [name, `${name}/**`]))
  return [...foreignRooms, ...foreignPackages]
}

export default defineConfig({
  ignorePatterns: ['node_modules', 'out'],
  plugins: ['typescript', 'react', 'import', 'unicorn', 'jsx-a11y', 'vitest'],
  options: { typeAware: true },
  categories: { correctness: 'error' },
  rules: {
    'typescript/no-floating-promises': 'error',
    'typescript/no-misused-promises': 'error',
    'typescript/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    'typescript/no-explicit-any': 'error',
    'typescript/no-non-null-assertion': 'error',
    'typescript/consistent-type-imports': 'error',
    'import/no-cycle': 'error',
    'import/no-default-export': 'error',
    'react/exhaustive-deps': 'error',
    'react/rules-of-hooks': 'error',
    'no-console': 'error',
    eqeqeq: 'error',
  },
  overrides: [
    // Broad rooms first: the last matching override holds.
    ...rooms
      .toSorted((one, other) => one.path.length - other.path.length)
      .filter((room) => !room.packages.includes('*'))
      .map((room) => ({
        files: [room.path.endsWith('.ts') ? room.path : `${room.path}/**`],
        rules: {
          'no-restricted-imports': [
            'error',
            {
              patterns: [
                {
                  group: restrictions(room),
                  message: `${room.path} may import only: ${[...room.imports, ...room.packages].join(', ') || 'itself'} (build/rooms.ts).`,
                },
              ],
            },
          ] as ['error', object],
        },
      })),
    // ARIA widgets (listbox, grid, live regions) are built from roles: select, datalist and output cannot do what they do.
    // What people open by their own act (dialog, calendar, palette, a field in place) takes the focus; nothing else does.
    // A table with roving focus is a grid, and a pane that scrolls must be reachable by keyboard (axe: scrollable-region-focusable).
    {
      files: ['renderer/**'],
      rules: {
        'jsx-a11y/prefer-tag-over-role': 'off',
        'jsx-a11y/no-autofocus': 'off',
        'jsx-a11y/no-noninteractive-element-to-interactive-role': 'off',
        'jsx-a11y/no-noninteractive-tabindex': 'off',
      },
    },
    // The clock is an argument: rules never read it themselves.
    {
      files: ['shared/**'],
      rules: { 'no-restricted-globals': ['error', { name: 'Date', message: 'shared/ takes days and instants as arguments.' }] },
    },
    // What the first day proves is the same on both hosts and stands in one file.
    {
      files: ['test/e2e/**'],
      rules: {
        'vitest/expect-expect': [
          'error',
          { assertFunctionNames: ['expect', 'becomes', 'draftsTheTwelfthMeeting', 'findsWhatWasNeverFollowedUp'] },
        ],
      },
    },
    { files: ['*.config.ts', 'build/closing-reporter.ts'], rules: { 'import/no-default-export': 'off' } },
    { files: ['build/**', 'electron/cli.ts', 'test/**'], rules: { 'no-console': 'off' } },
  ],
})
