/** The mark of an office at the head of its papers. */
export interface Logo {
  /** A PNG file, base64. */
  readonly png: string
  /** Pixels. */
  readonly width: number
  readonly height: number
}

/** A kept paper holds its logo whole, so it may not be large: bytes of the PNG, and pixels of the picture drawn for it (45 mm at 340 dpi). */
export const logoLimits = { bytes: 96_000, width: 600, height: 160 } as const
/** Millimetres that a logo may take at the head of a sheet; it hangs in the upper margin. */
export const logoRoom = { width: 45, height: 12 } as const

/** The first 8 bytes of every PNG, then the length and name of its first chunk (PNG, third edition, 5.2 and 11.2.1). */
const head = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]

/** Base64 as a logo; null where it is no PNG of a picture, or larger than a logo may be. */
export function logoOf(png: string): Logo | null {
  if (png.length > Math.ceil(logoLimits.bytes / 3) * 4 || !/^[A-Za-z0-9+/]{40,}={0,2}$/.test(png) || png.length % 4 !== 0)
    return null
  const start = bytesOf(png.slice(0, 32))
  if (head.some((byte, at) => start[at] !== byte)) return null
  const number = (at: number) => start.slice(at, at + 4).reduce((sum, byte) => sum * 256 + byte, 0)
  const [width, height] = [number(16), number(20)]
  return width > 0 && height > 0 && width <= 4 * logoLimits.width && height <= 4 * logoLimits.height
    ? { png, width, height }
    : null
}

const signs = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** Base64 without padding, in whole groups of four signs. */
const bytesOf = (base64: string): readonly number[] =>
  (base64.match(/.{4}/g) ?? []).flatMap((group) => {
    const bits = Array.from(group).reduce((sum, sign) => sum * 64 + signs.indexOf(sign), 0)
    return [(bits >> 16) & 255, (bits >> 8) & 255, bits & 255]
  })

/** How large the logo stands on paper, in millimetres: as large as its room allows, in its own shape. */
export function logoSize({ width, height }: Pick<Logo, 'width' | 'height'>): { readonly width: number; readonly height: number } {
  const scale = Math.min(logoRoom.width / width, logoRoom.height / height)
  return { width: width * scale, height: height * scale }
}

export const logoSource = ({ png }: Logo): string => `data:image/png;base64,${png}`
