import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { projectFolder } from '../../build/project-folder.ts'
import { routesFor } from '../support/places.ts'

/** A route's pattern as an expression: `/calendar/:kind?/:year?`, `/plans/*`. */
const matcher = (pattern: string) =>
  new RegExp(
    `^${pattern
      .replaceAll(/\/:\w+\?/g, '(?:/[^/]+)?')
      .replaceAll(/:\w+/g, '[^/]+')
      .replaceAll('*', '.+')}$`,
  )

test('every address that shows a screen is pictured', () => {
  const source = readFileSync(join(projectFolder, 'renderer', 'app', 'routes.tsx'), 'utf8')
  const patterns = [...source.matchAll(/<Route path="([^"]+)"/g)].map(([, pattern = '']) => pattern)
  expect(patterns.length).toBeGreaterThan(20)
  const pictured = routesFor('picture').map((route) => route.replace(/\?.*$/, ''))
  const missing = patterns.filter((pattern) => !pictured.some((route) => matcher(pattern).test(route)))
  expect(missing).toEqual([])
})
