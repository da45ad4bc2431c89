/**
 * A laid-out paper as plain data: what the html writer makes of a document. The page turns it into React elements,
 * the command line into text; screen preview, printer and PDF therefore show one and the same tree.
 */
export type PaperNode = string | PaperElement

export interface PaperElement {
  readonly tag: PaperTag
  /** Only `class`, `lang`, `colspan`, `rowspan`, `scope`, `start`, `id` and `data-*`, of a picture `alt` and a `src` that holds the picture itself; never style, never handlers. */
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly PaperNode[]
}

export type PaperTag =
  | 'article'
  | 'section'
  | 'header'
  | 'footer'
  | 'h1'
  | 'h2'
  | 'h3'
  | 'p'
  | 'span'
  | 'strong'
  | 'ol'
  | 'ul'
  | 'li'
  | 'dl'
  | 'dt'
  | 'dd'
  | 'table'
  | 'caption'
  | 'colgroup'
  | 'col'
  | 'thead'
  | 'tbody'
  | 'tr'
  | 'th'
  | 'td'
  | 'div'
  | 'br'
  | 'wbr'
  | 'img'
