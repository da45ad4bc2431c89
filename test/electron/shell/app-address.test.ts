import { expect, test } from 'vitest'
import { isOfficialAddress, isOwnBlob } from '../../../electron/shell/app-address.ts'

test.each(['https://www.kantei.go.jp/jp/singi/', 'https://www8.cao.go.jp/a?b#c'])(
  '%s may be handed to the browser',
  (address) => {
    expect(isOfficialAddress(address)).toBe(true)
  },
)

test.each([
  'http://www.kantei.go.jp/',
  'https://go.jp.example.org/',
  'https://example.org/www.kantei.go.jp',
  'https://kanteigo.jp/',
  'https://user@www.kantei.go.jp/',
  'https://:secret@www.kantei.go.jp/',
  'https://www.kantei.go.jp:8443/',
  'file:///etc/passwd',
  'javascript:alert(1)',
  'smb://www.kantei.go.jp/share',
  'ms-settings:',
  'mailto:a@www.kantei.go.jp',
  'data:text/html,x',
  'www.kantei.go.jp',
  '',
])('%s may not', (address) => {
  expect(isOfficialAddress(address)).toBe(false)
})

test('only a file the page has made is its own', () => {
  const addresses = ['blob:app://honbu/0d2f', 'blob:app://honbu.example/0d2f', 'blob:https://example.org/0d2f', 'data:text/csv,a']
  expect(addresses.map(isOwnBlob)).toEqual([true, false, false, false])
})
