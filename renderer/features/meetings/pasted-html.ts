import { readNumber } from './line-number.ts'
import { type FoundLine, type PastedLine, tidy, withDepths } from './pasted-lines.ts'

/** Points of one level of a list, where a paragraph is indented and no list says how deep. */
const pointsPerLevel = 18

/**
 * What a word processor or a page puts on the clipboard as agenda lines: paragraphs, list items and table rows, without their bullets
 * and numbers. Levels come from Word's own lists (`mso-list`), from nested lists, from indentation, else from how numbers are written.
 * The markup is parsed and read, never shown. Empty: it holds nothing but one run of text.
 */
export function pastedHtml(html: string): readonly PastedLine[] {
  const { body } = new DOMParser().parseFromString(html, 'text/html')
  for (const unseen of body.querySelectorAll('style, script, template, title, meta')) unseen.remove()
  const found: FoundLine[] = []
  gather(body, found)
  return withDepths(found)
}

const blocks = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DIV DL DT FOOTER H1 H2 H3 H4 H5 H6 HEADER LI MAIN OL P PRE SECTION TABLE TBODY TD TFOOT TH THEAD TR UL'.split(
    ' ',
  ),
)
const isBlock = (element: Element): boolean => blocks.has(element.tagName)

const holdsBlocks = (element: Element): boolean => isBlock(element) || [...element.querySelectorAll('*')].some(isBlock)

/** Reads the blocks under a node in order; runs of text between them are lines of their own. */
function gather(parent: HTMLElement, found: FoundLine[]): void {
  if (parent.tagName === 'TR') return add(rowText(parent), parent, found)
  let run: Node[] = []
  const flush = () => {
    // Line breaks within a paragraph part it, as they do in plain text.
    for (const text of partsOf(run)) add(text, parent, found)
    run = []
  }
  for (const node of parent.childNodes) {
    if (!(node instanceof HTMLElement) || !holdsBlocks(node)) run.push(node)
    else {
      flush()
      gather(node, found)
    }
  }
  flush()
}

function add(raw: string, at: HTMLElement, found: FoundLine[]): void {
  const { sign, text } = readNumber(raw.replaceAll('\u00a0', ' '))
  const words = tidy(text)
  if (words !== '') found.push({ text: words, ...layOf(at, sign, raw) })
}

/** A list says its levels itself, so that its numbers tell nothing more. */
function layOf(at: HTMLElement, sign: string | null, raw: string): Pick<FoundLine, 'indent' | 'sign'> {
  const paragraph = at.closest<HTMLElement>('[style*="mso-list"]')
  const level = /mso-list\s*:[^;]*level(\d)/i.exec(paragraph?.getAttribute('style') ?? '')?.[1]
  if (level !== undefined) return { indent: Number(level) * 100, sign: 'list' }
  let depth = 0
  for (let list = at.closest('ol, ul'); list !== null; list = list.parentElement?.closest('ol, ul') ?? null) depth += 1
  if (depth > 0) return { indent: depth * 100, sign: 'list' }
  const leading = /^[ \u00a0　]*/u.exec(raw)?.[0].length ?? 0
  return { indent: Math.round(marginOf(at) / pointsPerLevel) * 100 + leading, sign: sign ?? null }
}

/** What a paragraph and those around it are indented by, in points. */
function marginOf(at: HTMLElement): number {
  let points = 0
  for (let element: HTMLElement | null = at; element !== null && element.tagName !== 'TD'; element = element.parentElement) {
    const style = element.getAttribute('style') ?? ''
    points += lengthOf(/margin-left\s*:\s*([\d.]+)(pt|px|cm|mm|in|em)/i.exec(style))
    const shorthand = /margin\s*:\s*(?:\S+\s+){3}([\d.]+)(pt|px|cm|mm|in|em)/i.exec(style)
    points += lengthOf(shorthand)
  }
  return points
}

const inPoints: Readonly<Record<string, number>> = { pt: 1, px: 0.75, cm: 28.35, mm: 2.835, in: 72, em: 10.5 }
const lengthOf = (match: RegExpExecArray | null): number =>
  match === null ? 0 : Number(match[1]) * (inPoints[(match[2] ?? '').toLowerCase()] ?? 0)

/** The cells of a row that say something, in one line. */
function rowText(row: HTMLElement): string {
  return [...row.children]
    .map((cell) => tidy(partsOf([cell]).join(' ')))
    .filter((text) => text !== '')
    .join(' ')
}

/** The text of a run of nodes, parted at line breaks, without what Word draws as bullets and numbers. */
function partsOf(nodes: readonly Node[]): readonly string[] {
  let text = ''
  const read = (node: Node) => {
    if (node instanceof Text) {
      // A line break in the markup is a space, or nothing between Japanese characters.
      text += node.data
        .replaceAll(/(?<=[\u3000-\u30ff\u4e00-\u9fff\uff00-\uffef])\s*\n\s*(?=[\u3000-\u30ff\u4e00-\u9fff\uff00-\uffef])/gu, '')
        .replaceAll(/\s*\n\s*/g, ' ')
    } else if (node instanceof HTMLElement) {
      if (node.tagName === 'BR') text += '\n'
      else if (!/mso-list\s*:\s*Ignore/i.test(node.getAttribute('style') ?? '')) {
        for (const child of node.childNodes) read(child)
        if (isBlock(node)) text += ' '
      }
    }
  }
  for (const node of nodes) read(node)
  return text.split('\n')
}
