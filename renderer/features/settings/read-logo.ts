import { logoLimits } from '../../../shared/documents/logo.ts'

const longestFile = 5_000_000
const kinds = ['image/png', 'image/jpeg', 'image/svg+xml', 'image/webp']

/**
 * A picture that somebody chose as the PNG that the register keeps, in base64: drawn anew, so that nothing of the file but its picture comes in,
 * and smaller until it is within the limits. Null where it is no picture, or too large to be read.
 */
export async function readLogo(file: File): Promise<string | null> {
  if (file.size > longestFile || !kinds.includes(file.type)) return null
  const picture = await pictureOf(file).catch(() => null)
  if (picture === null || picture.naturalWidth === 0 || picture.naturalHeight === 0) return null
  const fitting = Math.min(logoLimits.width / picture.naturalWidth, logoLimits.height / picture.naturalHeight)
  // A drawing is as sharp as it is drawn; a picture of points is never enlarged.
  const largest = file.type === 'image/svg+xml' ? fitting : Math.min(1, fitting)
  for (const share of [1, 0.75, 0.5, 0.35]) {
    const png = drawn(picture, largest * share)
    if (png !== null && png.length * 0.75 <= logoLimits.bytes) return png
  }
  return null
}

/** As an `img` draws it: a drawing's scripts never run, and it loads nothing. */
async function pictureOf(file: File): Promise<HTMLImageElement> {
  const picture = new Image()
  picture.src = await addressOf(file)
  await picture.decode()
  return picture
}

function addressOf(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(typeof reader.result === 'string' ? reader.result : '')
    reader.onerror = () => reject(new Error('The file cannot be read'))
    reader.readAsDataURL(file)
  })
}

function drawn(picture: HTMLImageElement, scale: number): string | null {
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.round(picture.naturalWidth * scale))
  canvas.height = Math.max(1, Math.round(picture.naturalHeight * scale))
  const pen = canvas.getContext('2d')
  if (pen === null) return null
  pen.imageSmoothingQuality = 'high'
  pen.drawImage(picture, 0, 0, canvas.width, canvas.height)
  return canvas.toDataURL('image/png').split(',')[1] ?? null
}
