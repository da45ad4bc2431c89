import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { projectFolder } from '../../build/project-folder.ts'

const sourcesIn = (room: string): readonly (readonly [file: string, text: string])[] =>
  readdirSync(join(projectFolder, room), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ts|tsx|html)$/.test(name))
    .map((name) => [join(room, name), readFileSync(join(projectFolder, room, name), 'utf8')] as const)

const program = [...sourcesIn('electron'), ...sourcesIn('db'), ...sourcesIn('shared'), ...sourcesIn('renderer')]

/** Settings that open what Electron keeps shut, and ways to code or markup made of text. None has a use here. */
const forbidden = [
  'webSecurity',
  'allowRunningInsecureContent',
  'experimentalFeatures',
  'enableBlinkFeatures',
  'nodeIntegration: true',
  'sandbox: false',
  'contextIsolation: false',
  'webviewTag: true',
  'allowpopups',
  'enableRemoteModule',
  'crashReporter',
  'autoUpdater',
  'dangerouslySetInnerHTML',
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
  'document.write',
  'unsafe-inline',
  'unsafe-eval',
  'new Function',
  'eval(',
  'loadFile(',
  'bypassCSP',
  'certificate-error',
  'ignore-certificate-errors',
] as const

/** A paper written as one page for a browser carries its style in itself; it allows no script and loads nothing. */
const allowed: Partial<Record<(typeof forbidden)[number], readonly string[]>> = { 'unsafe-inline': ['shared/documents/html.ts'] }

test.each(forbidden)('the program does not say %s', (words) => {
  const saying = program.filter(([, text]) => text.includes(words)).map(([file]) => file)
  expect(saying).toEqual(allowed[words] ?? [])
})

test('only what guards them touches external addresses, and only after a question', () => {
  const opening = program.filter(([, text]) => text.includes('openExternal')).map(([file]) => file)
  expect(opening).toEqual(['electron/shell/open-outside.ts'])
})

test('windows are made with the locked preferences and nowhere else', () => {
  const making = program
    .filter(([, text]) => text.includes('new BrowserWindow('))
    .map(([file, text]) => [file, text.includes('webPreferences: pagePreferences(')])
  expect(making.length).toBeGreaterThan(0)
  expect(making.filter(([, isLocked]) => isLocked !== true)).toEqual([])
})
