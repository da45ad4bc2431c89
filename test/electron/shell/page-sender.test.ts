import { expect, test } from 'vitest'
import { isFromPage } from '../../../electron/shell/page-sender.ts'

const own = new Set([1, 2])
const top = { url: 'app://honbu/#/home', parent: null }

test('the top frame of an own window at the page is the page', () => {
  expect(isFromPage({ sender: { id: 2 }, senderFrame: top }, own)).toBe(true)
})

test.each([
  ['a frame inside the page', { sender: { id: 1 }, senderFrame: { ...top, parent: top } }],
  ['a window that the program did not open', { sender: { id: 3 }, senderFrame: top }],
  ['a frame that has gone', { sender: { id: 1 }, senderFrame: null }],
  ['another host of the scheme', { sender: { id: 1 }, senderFrame: { ...top, url: 'app://elsewhere/' } }],
  ['a host that only begins alike', { sender: { id: 1 }, senderFrame: { ...top, url: 'app://honbu.example/' } }],
  ['a name before the host', { sender: { id: 1 }, senderFrame: { ...top, url: 'app://honbu@example/' } }],
  ['another port', { sender: { id: 1 }, senderFrame: { ...top, url: 'app://honbu:1/' } }],
  ['the web', { sender: { id: 1 }, senderFrame: { ...top, url: 'https://honbu/' } }],
  ['an empty page', { sender: { id: 1 }, senderFrame: { ...top, url: 'about:blank' } }],
  ['no address', { sender: { id: 1 }, senderFrame: { ...top, url: '' } }],
])('%s is not', (_what, event) => {
  expect(isFromPage(event, own)).toBe(false)
})
