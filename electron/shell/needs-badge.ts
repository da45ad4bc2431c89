import { app, nativeImage, type BrowserWindow } from 'electron'

/** What the launcher was told last. */
let told = 0

/**
 * Shows on the program's icon how much waits: a number in the dock and in launchers that know one, a red disc on the button of a Windows task bar. Where
 * neither is known, the titles of the windows say it.
 */
export function showNeeds(
  windows: readonly { readonly window: BrowserWindow; readonly needs: number }[],
  words: (count: number) => string,
): void {
  const total = windows.reduce((sum, { needs }) => sum + needs, 0)
  // Telling the launcher of a count that it shows already costs a start several milliseconds.
  if (total !== told) app.setBadgeCount(total)
  told = total
  if (process.platform !== 'win32') return
  for (const { window, needs } of windows) {
    if (!window.isDestroyed()) window.setOverlayIcon(needs === 0 ? null : disc(), needs === 0 ? '' : words(needs))
  }
}

/** A red disc, 16 pixels wide, drawn here: as BGRA, with a soft rim. */
function disc(): Electron.NativeImage {
  const size = 16
  const pixels = Buffer.alloc(size * size * 4)
  for (let at = 0; at < size * size; at++) {
    const distance = Math.hypot((at % size) - 7.5, Math.floor(at / size) - 7.5)
    const cover = Math.max(0, Math.min(1, 7 - distance))
    pixels.set([0x2f * cover, 0x2f * cover, 0xd3 * cover, 255 * cover], at * 4)
  }
  return nativeImage.createFromBitmap(pixels, { width: size, height: size })
}
