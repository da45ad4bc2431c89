import { expect, test } from 'vitest'
import { startArguments } from '../../../electron/host/start-arguments.ts'

const nothing = { registerPath: null, port: 0, openBrowser: false, route: null }

test.each([
  [[], nothing],
  [['--file', 'a.honbu'], { ...nothing, registerPath: '/office/a.honbu' }],
  [['--file=/data/台帳.honbu', '--open'], { ...nothing, registerPath: '/data/台帳.honbu', openBrowser: true }],
  [['--allow-something', '/data/b.honbu', '--file', '/data/a.honbu'], { ...nothing, registerPath: '/data/a.honbu' }],
  [['--allow-something', '/data/b.honbu'], { ...nothing, registerPath: '/data/b.honbu' }],
  [['--file'], nothing],
  [['--gallery', '--port', '8080'], { ...nothing, port: 8080, route: '/gallery' }],
  [['--port', '99999'], nothing],
  [['--port', 'x'], nothing],
])('%j', (args, expected) => {
  expect(startArguments(args, '/office')).toEqual(expected)
})
