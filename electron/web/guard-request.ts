import type { IncomingHttpHeaders } from 'node:http'

export interface Refusal {
  readonly status: 403 | 421
  readonly reason: string
}

/**
 * Refuses what did not come from our own page or from the address bar, whatever it asks for. `authority` is host and port as served.
 * Host defends against DNS rebinding (a foreign name that points to 127.0.0.1); Origin and Sec-Fetch-Site against
 * pages of other sites in the same browser. A browser may leave the latter two out; the token still stands behind them.
 */
export function guardRequest(headers: IncomingHttpHeaders, authority: string): Refusal | null {
  if (headers.host !== authority) return { status: 421, reason: 'This program answers under its own address only.' }
  if (headers.origin !== undefined && headers.origin !== `http://${authority}`) {
    return { status: 403, reason: 'This page belongs to another site.' }
  }
  const site = headers['sec-fetch-site']
  if (site !== undefined && site !== 'same-origin' && site !== 'none') {
    return { status: 403, reason: 'Another site asked for this.' }
  }
  return null
}
