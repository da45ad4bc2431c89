import { expect, test } from 'vitest'
import { startArguments } from '../../../electron/host/start-arguments.ts'

const nothing = { registerPaths: [], link: null, selfCheck: null, port: 0, openBrowser: false, tellsStart: false, route: null }

test.each([
  [[], nothing],
  [['--file', 'a.honbu'], { ...nothing, registerPaths: ['/office/a.honbu'] }],
  [['--file=/data/台帳.honbu', '--open'], { ...nothing, registerPaths: ['/data/台帳.honbu'], openBrowser: true }],
  [['--allow-something', '/data/b.honbu', '--file', '/data/a.honbu'], { ...nothing, registerPaths: ['/data/a.honbu'] }],
  [['--allow-something', '/data/b.honbu'], { ...nothing, registerPaths: ['/data/b.honbu'] }],
  [['a.honbu', '/data/b.honbu', 'a.honbu'], { ...nothing, registerPaths: ['/office/a.honbu', '/data/b.honbu'] }],
  [['honbu://0123456789abcdef/plans'], { ...nothing, link: 'honbu://0123456789abcdef/plans' }],
  [['honbu://x/a.honbu'], { ...nothing, link: 'honbu://x/a.honbu' }],
  [['--self-check', 'proof'], { ...nothing, selfCheck: '/office/proof' }],
  [['--file'], nothing],
  [['--gallery', '--port', '8080'], { ...nothing, port: 8080, route: '/gallery' }],
  [['--port', '99999'], nothing],
  [['--port', 'x'], nothing],
  [['--tell-start'], { ...nothing, tellsStart: true }],
])('%j', (args, expected) => {
  expect(startArguments(args, '/office')).toEqual(expected)
})
