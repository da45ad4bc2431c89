import { printedKey } from '../shared/text/guide/printed-key.ts'
import type { GuideBlock, GuidePage, GuideTopic } from '../shared/text/guide/guide-page.ts'
import { guideTopics } from '../shared/text/guide/guide-page.ts'
import { guidePages } from '../shared/text/guide/guide-pages.ts'
import { markedWords } from '../shared/text/guide/marked-words.ts'
import { guideText } from '../shared/text/guide-text.ts'
import type { Language } from '../shared/domain/vocabulary.ts'

/** The guide's pages in Markdown by their path below docs/guide: what the program shows, for reading outside of it. */
export function guideFiles(): ReadonlyMap<string, string> {
  const files = new Map<string, string>()
  for (const language of ['en', 'ja'] as const) {
    files.set(`${language}/README.md`, contents(language))
    for (const topic of guideTopics) files.set(`${language}/${topic}.md`, pageText(topic, language))
  }
  return files
}

function contents(language: Language): string {
  const words = guideText[language]
  const list = guideTopics.map((topic) => {
    const { title, lead } = guidePages[topic][language]
    return `- [${title}](${topic}.md): ${lead}`
  })
  return [`# ${words.title}`, words.docsNote, list.join('\n'), words.docsOther].join('\n\n').concat('\n')
}

function pageText(topic: GuideTopic, language: Language): string {
  const page: GuidePage = guidePages[topic][language]
  const words = guideText[language]
  const at = guideTopics.indexOf(topic)
  const [before, after] = [guideTopics[at - 1], guideTopics[at + 1]]
  const link = (to: GuideTopic) => `[${guidePages[to][language].title}](${to}.md)`
  const way = [
    ...(before === undefined ? [] : [`${words.before}: ${link(before)}`]),
    `[${words.title}](README.md)`,
    ...(after === undefined ? [] : [`${words.after}: ${link(after)}`]),
  ]
  return [`# ${page.title}`, page.lead, ...page.blocks.flatMap((block) => blockText(block, language)), '---', way.join(' · ')]
    .join('\n\n')
    .concat('\n')
}

function blockText(block: GuideBlock, language: Language): readonly string[] {
  switch (block.kind) {
    case 'text':
      return [inline(block.text, language)]
    case 'heading':
      return [`## ${block.text}`]
    case 'steps':
      return [block.steps.map((step, at) => `${at + 1}. ${inline(step, language)}`).join('\n')]
    case 'picture':
      return [`![${block.text}](../pictures/${block.picture}.${language}.webp)`, `*${block.text}*`]
    case 'keys': {
      const rows = block.keys.map(([key, does]) => `| \`${printedKey(key)}\` | ${does} |`)
      const { key, does } = guideText[language]
      return [[`| ${key} | ${does} |`, '| --- | --- |', ...rows].join('\n')]
    }
    // The way to a screen leads nowhere outside the program.
    case 'go':
      return []
  }
}

/** What stands on the screen is bold in English and in 「」 in Japanese, where Markdown does not see the end of a bold word. */
const inline = (text: string, language: Language): string =>
  markedWords(text)
    .map(({ kind, text: words }) =>
      kind === 'plain'
        ? words
        : kind === 'key'
          ? `\`${printedKey(words)}\``
          : language === 'ja'
            ? `「${words}」`
            : `**${words}**`,
    )
    .join('')
