import { createHash } from 'node:crypto'
import type { PageFile } from './page-files.ts'

/**
 * The one style element that React Aria puts into a page (usePress, against the double-tap delay). It is named here by its hash, because the
 * policy allows no other inline style.
 */
const reactAriaStyle = `@layer {
  [data-react-aria-pressable] {
    touch-action: pan-x pan-y pinch-zoom;
  }
}`

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/**
 * The content security policy: the page runs its own files and nothing else, and writes no HTML as text.
 * In a browser the page prints through a frame of its own, so there (and only there) it may frame itself.
 */
function contentSecurityPolicy(host: 'desktop' | 'web'): string {
  const framing = host === 'web' ? "'self'" : "'none'"
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' ${hashOf(reactAriaStyle)}`,
    // The logo of a paper stands in its tree; a picture runs nothing.
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    `frame-src ${framing}`,
    `frame-ancestors ${framing}`,
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ')
}

const policies = { desktop: contentSecurityPolicy('desktop'), web: contentSecurityPolicy('web') } as const

/** What every answer carries, whatever it is. */
export function answerHeaders(host: 'desktop' | 'web'): Readonly<Record<string, string>> {
  return {
    'content-security-policy': policies[host],
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  }
}

/** The headers of one of the page's files. */
export function fileHeaders(host: 'desktop' | 'web', file: PageFile): Readonly<Record<string, string>> {
  return {
    ...answerHeaders(host),
    'content-type': file.contentType,
    'cache-control': file.immutable ? 'public, max-age=31536000, immutable' : 'no-cache',
  }
}
