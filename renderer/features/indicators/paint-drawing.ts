import type { Drawing, Mark } from '../../../shared/documents/drawing.ts'

/** Pixels of the picture to one of the drawing: sharp on paper and on close screens. */
const scale = 2

/** The drawing as a PNG, twice its size; null where the browser could not make one. */
export async function paintDrawing(drawing: Drawing): Promise<Uint8Array<ArrayBuffer> | null> {
  const canvas = document.createElement('canvas')
  canvas.width = drawing.width * scale
  canvas.height = drawing.height * scale
  // Which shapes shared characters have.
  canvas.lang = drawing.language
  const pen = canvas.getContext('2d')
  if (pen === null) return null
  pen.lineJoin = 'round'
  const fonts = await pageFonts(drawing)
  for (const mark of drawing.marks) {
    pen.setTransform(scale, 0, 0, scale, 0, 0)
    if (mark.kind === 'text') paintText(pen, mark, fonts)
    else paintPath(pen, mark)
  }
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
  return blob === null ? null : new Uint8Array(await blob.arrayBuffer())
}

/** The fonts of the page, which has Japanese on every machine, once they are there for all words of the drawing. */
async function pageFonts({ marks }: Drawing): Promise<string> {
  const fonts = getComputedStyle(document.documentElement).getPropertyValue('--font') || 'sans-serif'
  const words = marks.map((mark) => (mark.kind === 'text' ? mark.text : '')).join('')
  await Promise.all([document.fonts.load(`16px ${fonts}`, words), document.fonts.load(`bold 16px ${fonts}`, words)])
  return fonts
}

function paintPath(pen: CanvasRenderingContext2D, mark: Extract<Mark, { readonly kind: 'path' }>): void {
  const path = new Path2D(mark.d)
  pen.translate(mark.x ?? 0, mark.y ?? 0)
  if (mark.fill !== undefined) {
    pen.fillStyle = mark.fill
    pen.fill(path)
  }
  if (mark.stroke !== undefined) {
    pen.strokeStyle = mark.stroke
    pen.lineWidth = mark.width ?? 1
    pen.setLineDash([...(mark.dashes ?? [])])
    pen.stroke(path)
  }
}

function paintText(
  pen: CanvasRenderingContext2D,
  { text, x, y, size, fill, anchor = 'start', isStrong = false }: Extract<Mark, { readonly kind: 'text' }>,
  fonts: string,
): void {
  pen.font = `${isStrong ? 'bold ' : ''}${size}px ${fonts}`
  pen.textAlign = anchor === 'middle' ? 'center' : anchor
  pen.fillStyle = fill
  pen.fillText(text, x, y)
}
