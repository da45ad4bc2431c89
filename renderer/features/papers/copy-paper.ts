import { html } from '../../../shared/documents/html.ts'
import type { PaperNode } from '../../../shared/documents/node.ts'
import { paperDeskText } from '../../../shared/text/paper-desk-text.ts'
import { notify, saysIn } from '../../data/notices.ts'

/** The paper onto the clipboard: with its headings, lists and tables for a letter, as plain text for everything else. */
export async function copyPaper(tree: PaperNode): Promise<void> {
  try {
    const form = (type: string, text: string) => ({ [type]: new Blob([text], { type }) })
    await navigator.clipboard.write([
      new ClipboardItem({ ...form('text/html', html(tree)), ...form('text/plain', readable(tree)) }),
    ])
    notify({ tone: 'done', says: saysIn(paperDeskText, ({ save }) => ({ text: save.copied })) })
  } catch {
    // The system keeps the clipboard from the page, or another program holds it.
    notify({ tone: 'alert', says: saysIn(paperDeskText, ({ save }) => ({ text: save.notCopied })) })
  }
}

/** Line by line: blocks and rows end a line, cells are parted by tabs. */
function readable(node: PaperNode): string {
  if (typeof node === 'string') return node
  const inner = node.children.map(readable).join('')
  switch (node.tag) {
    case 'td':
    case 'th':
    case 'dt':
      return `${inner}\t`
    case 'tr':
      return `${inner.replace(/\t$/, '')}\n`
    case 'h1':
    case 'h2':
    case 'h3':
    case 'p':
    case 'li':
    case 'dd':
    case 'caption':
    case 'footer':
      return `${inner}\n`
    case 'br':
      return '\n'
    case 'article':
    case 'section':
    case 'header':
    case 'span':
    case 'strong':
    case 'ol':
    case 'ul':
    case 'dl':
    case 'table':
    case 'colgroup':
    case 'col':
    case 'thead':
    case 'tbody':
    case 'div':
    case 'img':
    case 'wbr':
      return inner
  }
}
