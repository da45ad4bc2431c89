/** A picture as data: what the SVG writer and a canvas draw alike. Lengths are pixels at 96 to the inch. */
export interface Drawing {
  readonly width: number
  readonly height: number
  /** What the picture is, for who cannot see it. */
  readonly title: string
  readonly description: string
  readonly language: 'en' | 'ja'
  readonly marks: readonly Mark[]
}

export type Mark =
  | {
      readonly kind: 'path'
      readonly d: string
      /** Moved by. */
      readonly x?: number
      readonly y?: number
      readonly fill?: string
      readonly stroke?: string
      readonly width?: number
      readonly dashes?: readonly number[]
    }
  | {
      readonly kind: 'text'
      readonly text: string
      readonly x: number
      readonly y: number
      readonly size: number
      readonly fill: string
      readonly anchor?: 'start' | 'middle' | 'end'
      readonly isStrong?: boolean
    }

/** Fonts that every system has by some name. */
const drawingFont = 'sans-serif'

/** The picture as an SVG file that stands alone: no style sheet, no font and no address outside it. */
export function svgOf({ width, height, title, description, language, marks }: Drawing): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" xml:lang="${language}" role="img" aria-labelledby="title description" font-family="${drawingFont}">`,
    `<title id="title">${escaped(title)}</title>`,
    `<desc id="description">${escaped(description)}</desc>`,
    ...marks.map(markAsSvg),
    '</svg>',
    '',
  ].join('\n')
}

function markAsSvg(mark: Mark): string {
  if (mark.kind === 'text') {
    const attributes = attributesOf({
      x: rounded(mark.x),
      y: rounded(mark.y),
      'font-size': mark.size,
      'font-weight': mark.isStrong ? 'bold' : undefined,
      'text-anchor': mark.anchor === undefined || mark.anchor === 'start' ? undefined : mark.anchor,
      fill: mark.fill,
    })
    return `<text${attributes}>${escaped(mark.text)}</text>`
  }
  const { d, x = 0, y = 0, fill, stroke, width, dashes = [] } = mark
  const attributes = attributesOf({
    d,
    transform: x === 0 && y === 0 ? undefined : `translate(${rounded(x)} ${rounded(y)})`,
    fill: fill ?? 'none',
    stroke,
    'stroke-width': stroke === undefined ? undefined : (width ?? 1),
    'stroke-linejoin': stroke === undefined ? undefined : 'round',
    'stroke-dasharray': dashes.length === 0 ? undefined : dashes.join(' '),
  })
  return `<path${attributes}/>`
}

const attributesOf = (attributes: Readonly<Record<string, string | number | undefined>>): string =>
  Object.entries(attributes)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${escaped(String(value))}"`))
    .join('')

/** Text that XML takes: without the control characters it has no place for. */
const escaped = (text: string): string =>
  text
    .replaceAll(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')

/** Two decimals are finer than any screen. */
export const rounded = (length: number): number => Math.round(length * 100) / 100
