/** Millimetres. */
export interface Page {
  readonly size: 'A4' | 'A3'
  readonly orientation: 'portrait' | 'landscape'
  readonly width: number
  readonly height: number
  readonly margins: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number }
}

/** The sheets in use. renderer/styles/paper.css draws them by name; the writers that need figures read them here. */
export const pages = {
  a4: page('A4', 'portrait', 25, 24, 20),
  'a4-landscape': page('A4', 'landscape', 18, 20, 16),
  'a3-landscape': page('A3', 'landscape', 20, 24, 18),
  plate: page('A4', 'landscape', 0, 0, 0),
  labels: page('A4', 'portrait', 0, 0, 0),
} as const satisfies Record<string, Page>

export type PageName = keyof typeof pages

export function page(size: Page['size'], orientation: Page['orientation'], top: number, side: number, bottom: number): Page {
  const [short, long] = size === 'A4' ? ([210, 297] as const) : ([297, 420] as const)
  return {
    size,
    orientation,
    width: orientation === 'portrait' ? short : long,
    height: orientation === 'portrait' ? long : short,
    margins: { top, right: side, bottom, left: side },
  }
}
