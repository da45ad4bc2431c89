import '@testing-library/jest-dom/vitest'
import { cleanup, configure } from '@testing-library/react'
import { afterEach, beforeEach, vi } from 'vitest'

// jsdom lays nothing out and has no scrolling: these are asked for and answered with "nothing to do".
Element.prototype.scrollIntoView = () => {}
window.scrollTo = () => {}
// Parts tell a mouse press from a virtual one by the pointer's size, which jsdom leaves at nothing.
vi.stubGlobal('PointerEvent', class extends MouseEvent {})

// No test is about time: a busy machine may take long to draw the first screen.
configure({ asyncUtilTimeout: 15_000 })

beforeEach(() => {
  localStorage.clear()
  // A page that a test leaves behind has died with what was being typed in it.
  sessionStorage.clear()
  location.hash = ''
})
afterEach(cleanup)
