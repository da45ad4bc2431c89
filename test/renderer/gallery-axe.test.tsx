import axe from 'axe-core'
import { expect, test } from 'vitest'
import { GalleryScreen } from '../../renderer/features/gallery/gallery-screen.tsx'
import { render } from './render.tsx'

// Colour contrast is computed from the tokens (tokens.test.ts): jsdom paints nothing.
const options = { rules: { 'color-contrast': { enabled: false } } } as const

test.each(['en', 'ja'] as const)('every component passes axe in %s', { timeout: 60_000 }, async (language) => {
  document.documentElement.lang = language
  const { container } = render(<GalleryScreen />, { language })
  const { violations } = await axe.run(container, options)
  expect(violations.map(({ id, nodes }) => ({ id, at: nodes.map((node) => node.html.slice(0, 160)) }))).toEqual([])
})
