import './styles/fonts.css'
import './styles/tokens.css'
import './styles/forced-colors.css'
import './styles/base.css'
import './styles/paper.css'
import './styles/paper-lists.css'
import './styles/paper-tables.css'
import './styles/paper-members.css'
import './styles/paper-print.css'
import { createRoot } from 'react-dom/client'
import { App } from './app/app.tsx'
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
void Promise.race([Promise.allSettled(fonts), new Promise((resolve) => setTimeout(resolve, 300))]).then(() =>
  createRoot(root).render(<App bridge={findBridge()} />),
)
