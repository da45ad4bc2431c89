import { expect, test } from 'vitest'
import { shortFolder } from '../../../renderer/features/welcome/short-folder.ts'

test.each([
  ['/home/sato/registers', '/home/sato/registers'],
  ['/home/sato/documents/office/registers', '…/office/registers'],
  ['C:\\Users\\sato\\Documents\\Honbu', '…\\Documents\\Honbu'],
  ['\\\\server\\share', '\\\\server\\share'],
  ['/', '/'],
])('the folder %s is shown as %s', (folder, shown) => {
  expect(shortFolder(folder)).toBe(shown)
})
