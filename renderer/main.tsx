// First of all, before the page itself is made.
import { type FirstAnswer, firstAnswers } from './data/ask-first.ts'
import './styles/fonts.css'
import './styles/tokens.css'
import './styles/forced-colors.css'
import './styles/base.css'
import { createRoot } from 'react-dom/client'
import type { RegisterStatus } from '../shared/contract/register.ts'
import { App } from './app/app.tsx'
import { oftenOpened } from './app/routes.tsx'
import { findBridge } from './data/bridge.ts'
import { registerName } from './data/register-name.ts'
import { resolveTheme } from './data/theme.ts'
import { adoptRegister, useUiStore } from './data/ui-store.ts'

const { language, theme } = useUiStore.getState()
document.documentElement.lang = language
document.documentElement.dataset.theme = resolveTheme(theme)

const root = document.querySelector('#root')
if (root === null) throw new Error('index.html has no #root')

// The first words appear in their own typeface, which lies on this machine, and with what they are about: drawing a frame first would cost a start more
// than it shows. What takes longer is not waited for.
const fonts = ['400 13px "Inter Variable"', '600 13px "Inter Variable"'].map((font) => document.fonts.load(font))
void Promise.race([inTime([]), Promise.all([firstAnswers, Promise.allSettled(fonts)]).then(([answers]) => answers)]).then(
  (first) => {
    for (const { path, data } of first) if (path === 'register.status') adopt(data as RegisterStatus)
    createRoot(root).render(<App bridge={findBridge()} first={first} />)
    setTimeout(() => void readAhead(), afterFirstPicture)
  },
)

function inTime(otherwise: readonly FirstAnswer[]): Promise<readonly FirstAnswer[]> {
  return new Promise((resolve) => setTimeout(() => resolve(otherwise), 300))
}

function adopt(status: RegisterStatus): void {
  const name = registerName(status)
  if (name !== null) adoptRegister(name)
}

/** How long after the page begins the screens are read that it did not begin with, in milliseconds. */
const afterFirstPicture = 1500

/** One after the other, each when nothing else is to be done. */
async function readAhead(): Promise<void> {
  for (const screen of oftenOpened) {
    await new Promise((resolve) => requestIdleCallback(resolve, { timeout: 2000 }))
    // Whoever opens what did not come is told then.
    await screen.read().catch(() => {})
  }
}
