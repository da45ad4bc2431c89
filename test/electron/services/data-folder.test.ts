import { expect, test } from 'vitest'
import { dataFolder } from '../../../electron/services/register/data-folder.ts'

test.each([
  ['linux', {}, '/home/a/.local/share/honbu'],
  ['linux', { XDG_DATA_HOME: '/data' }, '/data/honbu'],
  ['linux', { XDG_DATA_HOME: 'data' }, '/home/a/.local/share/honbu'],
  ['freebsd', {}, '/home/a/.local/share/honbu'],
  ['darwin', { XDG_DATA_HOME: '/data' }, '/home/a/Library/Application Support/Honbu'],
  ['win32', { APPDATA: '/home/a/Roaming' }, '/home/a/Roaming/Honbu'],
  ['win32', {}, '/home/a/AppData/Roaming/Honbu'],
  ['linux', { HONBU_HOME: '/elsewhere', XDG_DATA_HOME: '/data' }, '/elsewhere'],
  ['linux', { HONBU_HOME: '' }, '/home/a/.local/share/honbu'],
])('on %s with %j data lies in %s', (platform, env, folder) => {
  expect(dataFolder({ env, platform, home: '/home/a' }).replaceAll('\\', '/')).toBe(folder)
})
