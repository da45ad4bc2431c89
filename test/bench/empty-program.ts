import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * An Electron program with a window, a preload, a page and nothing else, and the floor of what a start costs. Its one call answers with 50 rows that
 * lie ready; it says when its title was painted as the program does (`--tell-start`).
 */
export function emptyProgram(folder: string): string {
  const own = join(folder, 'empty')
  mkdirSync(own, { recursive: true })
  writeFileSync(join(own, 'package.json'), JSON.stringify({ name: 'empty', version: '1.0.0', main: 'main.cjs' }))
  writeFileSync(
    join(own, 'main.cjs'),
    `const { app, BrowserWindow, ipcMain } = require('electron'); const { join } = require('node:path')
app.setPath('userData', join(process.env.HONBU_HOME, 'desktop'))
const rows = Array.from({ length: 50 }, (_, id) => ({ id, command: 'agenda.update', kind: 'do', subject: 'drugs 12', madeBy: null, madeAt: '2026-03-01T00:00:00Z', changeCount: 2 }))
ipcMain.handle('call', () => ({ ok: true, data: { rows } }))
const painted = 'new Promise((resolve) => { const look = () => { if (document.querySelector("main h1") === null) return; watch.disconnect(); requestAnimationFrame(() => setTimeout(() => resolve(Date.now()))) }; const watch = new MutationObserver(look); watch.observe(document, { childList: true, subtree: true }); look() })'
app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1280, height: 800, webPreferences: { preload: join(__dirname, 'preload.cjs'), sandbox: true } })
  if (process.argv.includes('--tell-start')) window.webContents.once('did-navigate', () => window.webContents.mainFrame.executeJavaScript(painted).then((at) => {
    const since = Math.round(at - process.getCreationTime())
    process.stdout.write('start ' + JSON.stringify({ title: since, matter: since }) + '\\n')
  }))
  window.loadFile(join(__dirname, 'page.html'))
})
app.on('window-all-closed', () => app.quit())`,
  )
  writeFileSync(
    join(own, 'preload.cjs'),
    `const { contextBridge, ipcRenderer } = require('electron'); contextBridge.exposeInMainWorld('bare', { call: () => ipcRenderer.invoke('call') })`,
  )
  writeFileSync(join(own, 'page.html'), '<!doctype html><title>Empty</title><main><h1>Empty</h1></main>')
  return own
}
