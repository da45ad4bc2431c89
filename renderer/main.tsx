// First of all, before the page itself is made.
import './data/ask-first.ts'
import './styles/fonts.css'
import './styles/tokens.css'
import './styles/forced-colors.css'
import './styles/base.css'
import { createRoot } from 'react-dom/client'
import { App } from './app/app.tsx'
import { oftenOpened } from './app/routes.tsx'
import { findBridge } from './data/bridge.ts'
import { resolveTheme } from './data/theme.ts'
import { useUiStore } from './data/ui-store.ts'

const { language, theme } = useUiStore.getState()
document.documentElement.lang = language
document.documentElement.dataset.theme = resolveTheme(theme)

const root = document.querySelector('#root')
if (root === null) throw new Error('index.html has no #root')

// The first words appear in their own typeface: it lies on this machine and takes a few milliseconds.
const fonts = ['400 13px "Inter Variable"', '600 13px "Inter Variable"'].map((font) => document.fonts.load(font))
void Promise.race([Promise.allSettled(fonts), new Promise((resolve) => setTimeout(resolve, 300))]).then(() => {
  createRoot(root).render(<App bridge={findBridge()} />)
  setTimeout(() => void readAhead(), afterFirstPicture)
})

/** How long after the page begins the screens are read that it did not begin with, in milliseconds. */
const afterFirstPicture = 1500

/** One after the other, each when nothing else is to be done. */
async function readAhead(): Promise<void> {
  for (const screen of oftenOpened) {
    await new Promise((resolve) => requestIdleCallback(resolve, { timeout: 2000 }))
    await screen.read()
  }
}
