import type { Page } from './page.ts'
import type { PaperElement, PaperNode } from './node.ts'

/** The tree as HTML. Text and attributes are escaped here and nowhere else; nothing else is added. */
export function html(node: PaperNode): string {
  if (typeof node === 'string') return escaped(node)
  const attributes = Object.entries(node.attributes).map(([name, value]) => ` ${name}="${escaped(value)}"`)
  const open = `<${node.tag}${attributes.join('')}>`
  return node.tag === 'br' || node.tag === 'wbr' || node.tag === 'col' || node.tag === 'img'
    ? open
    : `${open}${node.children.map(html).join('')}</${node.tag}>`
}

export interface StandalonePage {
  readonly paper: PaperElement
  /** With the house's margins. */
  readonly page: Page
  readonly title: string
  readonly language: 'en' | 'ja'
  /** The style sheet (renderer/styles/paper.css and the fonts it names), trusted. */
  readonly css: string
  /** Left foot of every sheet beside the page number; null prints neither. */
  readonly footer: string | null
}

/**
 * A page of its own: opens in any browser, prints as it stands. Nobody deals its sheets out, so margins, page numbers and
 * footer are the page rules', and the browser breaks where paper.css allows it. No script runs and nothing is loaded.
 */
export function standalonePage(page: StandalonePage): string {
  return [
    '<!doctype html>',
    `<html lang="${page.language}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:">`,
    `<title>${escaped(page.title)}</title>`,
    `<style>\n${page.css}\n${pageRules(page.page, page.footer)}\n</style>`,
    '</head>',
    '<body class="flowing">',
    html(page.paper),
    '</body>',
    '</html>',
    '',
  ].join('\n')
}

/** Size, margins and foot of the sheets as CSS page rules, for paper that the browser itself breaks into pages. */
export function pageRules({ width, height, margins }: Page, footer: string | null): string {
  const size = `size: ${width}mm ${height}mm; margin: ${margins.top}mm ${margins.right}mm ${margins.bottom}mm ${margins.left}mm;`
  if (footer === null) return `@page { ${size} }`
  const font = 'font: 8.5pt "Noto Serif JP Variable", serif; color: #3c3f43;'
  const number = `@bottom-center { content: counter(page) " / " counter(pages); ${font} }`
  const left = footer === '' ? '' : ` @bottom-left { content: ${cssString(footer)}; ${font} }`
  return `@page { ${size} ${number}${left} }`
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => escapes[character] ?? character)
}

/** Everything but letters and digits goes as an escape, so that no text can leave the string or the style element. */
function cssString(text: string): string {
  const inner = text.replace(/[^\p{L}\p{N} ]/gu, (character) => `\\${(character.codePointAt(0) ?? 0).toString(16)} `)
  return `"${inner}"`
}
