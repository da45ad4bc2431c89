import '@testing-library/jest-dom/vitest'
import { cleanup } from '@testing-library/react'
import { afterEach, beforeEach, vi } from 'vitest'

// jsdom lays nothing out and has no scrolling: these are asked for and answered with "nothing to do".
Element.prototype.scrollIntoView = () => {}
window.scrollTo = () => {}
// Parts tell a mouse press from a virtual one by the pointer's size, which jsdom leaves at nothing.
vi.stubGlobal('PointerEvent', class extends MouseEvent {})

beforeEach(() => {
  localStorage.clear()
  location.hash = ''
})
afterEach(cleanup)
