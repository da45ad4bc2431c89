/** Texts of sources that were shown from a file, by their content: chosen once, they are at hand as long as the page stands. */
const known = new Map<string, string>()

export const knownText = (sha256: string | null): string | null => (sha256 === null ? null : (known.get(sha256) ?? null))

/** The text of a file if it is the one with this content; null: it is another, undefined: it is no text. */
export async function readKnownFile(file: File, sha256: string): Promise<string | null | undefined> {
  const bytes = await file.arrayBuffer()
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  if (Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('') !== sha256) return null
  const text = decoded(bytes)
  if (text !== undefined) known.set(sha256, text)
  return text
}

/** Japanese texts are of one of three codes; the first that fits throughout is taken. */
function decoded(bytes: ArrayBuffer): string | undefined {
  for (const encoding of ['utf-8', 'shift_jis', 'euc-jp']) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes)
    } catch {
      // Another code, then.
    }
  }
  return undefined
}
