import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { agenda } from '../../../shared/documents/agenda.ts'
import { html, pageRules, standalonePage } from '../../../shared/documents/html.ts'
import { layout } from '../../../shared/documents/layout.ts'
import { pages } from '../../../shared/documents/page.ts'
import { agendaInput, agendaLine, both } from './samples.ts'

/** Texts that would be markup if they were not escaped; numbered, so that none contains another. */
const titles = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 40 }),
      fc.constantFrom('<script>', '&amp;', '"><img src=x>', "'", '</style>'),
    ),
    {
      minLength: 1,
      maxLength: 12,
    },
  )
  .map((texts) => texts.map((text, at) => `[${at}:${text}:${at}]`))

describe('papers as HTML', () => {
  it('prints every text literally, escaped and once', () => {
    fc.assert(
      fc.property(titles, fc.constantFrom('en' as const, 'ja' as const, 'both' as const), (texts, language) => {
        const lines = texts.map((text, at) => agendaLine(at, String(at + 1), both(`和${text}`, `en${text}`)))
        const read = readText(html(layout(agenda(agendaInput({ language, lines })))))
        for (const text of texts) {
          expect(read.split(`和${text}`).length - 1).toBe(language === 'en' ? 0 : 1)
          expect(read.split(`en${text}`).length - 1).toBe(language === 'ja' ? 0 : 1)
        }
      }),
    )
  })

  it('never puts a number into a title', () => {
    fc.assert(
      fc.property(titles, (texts) => {
        const lines = texts.map((text, at) => agendaLine(at, String(at + 1), both(text, null)))
        const page = html(layout(agenda(agendaInput({ lines }))))
        const printed = [
          ...page.matchAll(
            /<li class="depth-1" data-anchor="\d+"><span class="number">([^<]*)<\/span><span class="text">([^<]*)<\/span><\/li>/g,
          ),
        ]
        expect(printed.map(([, , title]) => readText(title ?? ''))).toEqual(texts)
      }),
    )
  })

  it('writes elements, void elements and attributes', () => {
    const node = {
      tag: 'p' as const,
      attributes: { class: 'a "b"', lang: 'ja' },
      children: ['甲 & 乙', { tag: 'br' as const, attributes: {}, children: [] }, "<'>"],
    }
    expect(html(node)).toBe('<p class="a &quot;b&quot;" lang="ja">甲 &amp; 乙<br>&lt;&#39;&gt;</p>')
  })

  it('lets no footer leave its page rule', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (footer) => {
        const rules = pageRules(pages.a4, footer)
        expect(rules.startsWith('@page { size: 210mm 297mm; margin: 25mm 24mm 20mm 24mm;')).toBe(true)
        const content = /@bottom-left \{ content: "([^"]*)"; font/.exec(rules)?.[1] ?? ''
        expect(content.replace(/\\([\da-f]+) /g, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))).toBe(
          footer,
        )
        expect(rules).not.toContain('<')
      }),
    )
  })

  it('makes a page of its own that loads and runs nothing', () => {
    const paper = layout(agenda(agendaInput({ lines: [agendaLine(1, '1', both('<b>甲</b>', null))] })))
    const page = standalonePage({ paper, page: pages.a4, title: '</title>案', language: 'ja', css: '.paper {}', footer: null })
    expect(page.split('\n').slice(0, 6)).toEqual([
      '<!doctype html>',
      '<html lang="ja">',
      '<head>',
      '<meta charset="utf-8">',
      `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:">`,
      '<title>&lt;/title&gt;案</title>',
    ])
    expect(page).not.toMatch(/<(script|link|img|iframe)|style=| on\w+=/)
    expect(page).toContain('<article class="paper" lang="ja" data-page="a4" data-language="ja">')
  })
})

/** What a reader sees: tags away, references resolved. */
function readText(page: string): string {
  const characters: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" }
  return page.replace(/<[^>]*>/g, '\n').replace(/&(?:amp|lt|gt|quot|#39);/g, (reference) => characters[reference] ?? '')
}
