import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const source = readFileSync(join(import.meta.dirname, '../../electron/preload.ts'), 'utf8')

test('the preload stays a short list of forwards that imports Electron and the channel names alone', () => {
  const imported = [...source.matchAll(/^import (?!type ).* from '(.+)'$/gm)].map((match) => match[1])
  expect(imported).toEqual(['electron', '../shared/contract/host-channels.ts'])
  expect(source.split('\n').length).toBeLessThan(60)
})
