/** The page's scheme and host: `app://honbu/…`, answered from the list of its files by app-protocol.ts. */
export const appScheme = 'app'
export const pageAddress = `${appScheme}://honbu/`

/** Whether an address is the page's own, whatever stands behind the host. */
export function isOwnAddress(address: string): boolean {
  const url = parse(address)
  return url !== null && url.protocol === `${appScheme}:` && url.host === 'honbu'
}

/** The page's route in an address of its own (`app://honbu/#/plans`); null for any other address. */
export function routeIn(address: string): string | null {
  const url = isOwnAddress(address) ? parse(address) : null
  return url !== null && url.pathname === '/' && /^#\/[^\\\s]*$/.test(url.hash) ? url.hash.slice(1) : null
}

/** A file the page has made itself (an export), as it hands it over for saving. */
export const isOwnBlob = (address: string): boolean => address.startsWith(`blob:${pageAddress}`)

/**
 * Whether a link may be handed to the system's browser: https below go.jp, which only Japanese government bodies are given.
 */
export function isOfficialAddress(address: string): boolean {
  const url = parse(address)
  if (url === null || url.protocol !== 'https:' || url.username !== '' || url.password !== '') return false
  return url.host.endsWith('.go.jp')
}

function parse(address: string): URL | null {
  try {
    return new URL(address)
  } catch {
    return null
  }
}
