import type { PaperResult } from '../../shared/contract/host.ts'

const limitMs = 20_000

/**
 * Prints the paper at a route through a frame nobody sees, which holds nothing but its sheets. The browser does not tell
 * whether people printed or cancelled: done means that its dialog was shown.
 */
export async function printInFrame(route: string): Promise<PaperResult> {
  const frame = document.createElement('iframe')
  frame.ariaHidden = 'true'
  frame.tabIndex = -1
  frame.style.cssText = 'position:fixed;width:1000px;height:1414px;left:-2000px;top:0;border:0'
  frame.src = `${location.pathname}#${route}`
  document.body.append(frame)
  const state = await untilLaidOut(frame)
  if (state !== 'true') {
    frame.remove()
    return { done: false, reason: 'failed', message: null }
  }
  frame.contentWindow?.addEventListener('afterprint', () => setTimeout(() => frame.remove(), 1000))
  frame.contentWindow?.print()
  return { done: true, fileName: null }
}

/** The paper's page says so itself: `data-paper-ready` on its root, 'true' or 'failed'. */
async function untilLaidOut(frame: HTMLIFrameElement): Promise<string | null> {
  const end = performance.now() + limitMs
  while (performance.now() < end) {
    const state = frame.contentDocument?.documentElement.dataset.paperReady
    if (state !== undefined) return state
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  return null
}
