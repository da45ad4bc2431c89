import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'

/** A secret of 256 random bits for one run of the program, fit for a URL fragment and a header. */
export const makeRunToken = (): string => randomBytes(32).toString('base64url')

/** Whether a presented secret is the expected one; takes the same time whatever is wrong with it. */
export function isSameSecret(presented: string, expected: string): boolean {
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest()
  return timingSafeEqual(digest(presented), digest(expected))
}
