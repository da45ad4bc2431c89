import { layoutBlock } from './layout-block.ts'
import { element, textIn, textOf } from './layout-text.ts'
import { logoSource } from './logo.ts'
import { leadingLanguage, type Mark, ordinaryLook, type PaperDocument, type TitleBlock } from './model.ts'
import { pages } from './page.ts'
import type { PaperElement, PaperNode } from './node.ts'

/**
 * The document as the tree that preview, printer and PDF share, in the classes of renderer/styles/paper.css. All matter
 * stands directly under the article, so that it can be dealt out to sheets; `keep-next` ties a heading to what it heads,
 * `whole` is never split, `new-sheet` begins a sheet, `page-number` waits for its figures.
 */
export function layout(document: PaperDocument): PaperElement {
  const language = leadingLanguage(document.language)
  const { size, orientation, margins } = pages[document.page]
  const attributes = {
    lang: language,
    'data-page': `${size.toLowerCase()}${orientation === 'landscape' ? '-landscape' : ''}`,
    'data-language': document.language,
    ...lookOf(document),
  }
  return element('article', margins.top === 0 ? 'paper borderless' : 'paper', attributes, [
    ...logoOn(document),
    ...cornerOf(document.marks, document),
    ...headOf(document.title, document),
    ...document.blocks.flatMap((block, at) => layoutBlock(block, language, document.blocks[at + 1] ?? null)),
    ...footOf(document),
  ])
}

/** Only what differs from the ordinary is said. */
function lookOf({ look = ordinaryLook }: PaperDocument): Readonly<Record<string, string>> {
  return {
    ...(look.typeface === ordinaryLook.typeface ? {} : { 'data-typeface': look.typeface }),
    ...(look.margins === ordinaryLook.margins ? {} : { 'data-margins': look.margins }),
  }
}

/** It hangs in the upper margin and takes no room from the matter; who reads the paper aloud finds the office at its foot. */
function logoOn({ logo }: PaperDocument): readonly PaperNode[] {
  return logo === undefined ? [] : [element('img', 'logo', { src: logoSource(logo), alt: '' }, [])]
}

function cornerOf(marks: readonly Mark[], document: PaperDocument): readonly PaperNode[] {
  if (marks.length === 0) return []
  const language = leadingLanguage(document.language)
  return [
    element(
      'div',
      'corner',
      {},
      marks.map((mark) => textIn('span', isBoxed(mark) ? 'boxed' : 'mark', mark.text, language)),
    ),
  ]
}

/** What changes how the paper may be used is boxed; what dates it is not. */
function isBoxed(mark: Mark): boolean {
  switch (mark.kind) {
    case 'draft':
    case 'confidential':
    case 'paper-number':
      return true
    case 'issued':
    case 'results':
      return false
  }
}

function headOf(title: TitleBlock | null, document: PaperDocument): readonly PaperNode[] {
  if (title === null) return []
  const language = leadingLanguage(document.language)
  const head = element('header', 'head', {}, [
    element(
      'h1',
      '',
      {},
      title.bodies.map((body) => textIn('div', '', body, language)),
    ),
    textIn('h2', title.isSpread ? 'spread' : 'set', title.name, language),
  ])
  return [head, ...(title.dated === null ? [] : [textIn('p', 'dated keep-next', title.dated, language)])]
}

function footOf(document: PaperDocument): readonly PaperNode[] {
  if (document.footer === null) return []
  const language = leadingLanguage(document.language)
  return [
    element('footer', 'foot', {}, [
      element('span', '', {}, textOf(document.footer, language)),
      element('span', 'page-number', {}, []),
    ]),
  ]
}
