import { useWordsLanguage } from './words.ts'

/** Japanese letters with the figures and marks between and after them: 平成17年6月10日(金). */
const japaneseRun =
  /(?:[\d０-９]+(?=[年月日回]))?[\u3005-\u3007\u3040-\u30ff\u3400-\u9fff](?:[\u3000-\u30ff\u3400-\u9fff\uff00-\uffef\d()（）]*[\u3000-\u30ff\u3400-\u9fff\uff00-\uffef)）\d])?/gu

/** A text of the page with what is Japanese in it marked so on an English page: an era, an office's own name. Readers then say it in its language (WCAG 3.1.2). */
export function InItsLanguage({ children }: { readonly children: string }) {
  const language = useWordsLanguage()
  if (language === 'ja') return <>{children}</>
  const parts: (string | { readonly at: number; readonly text: string })[] = []
  let end = 0
  for (const match of children.matchAll(japaneseRun)) {
    if (match.index > end) parts.push(children.slice(end, match.index))
    parts.push({ at: match.index, text: match[0] })
    end = match.index + match[0].length
  }
  if (end === 0) return <>{children}</>
  parts.push(children.slice(end))
  return (
    <>
      {parts.map((part) =>
        typeof part === 'string' ? (
          part
        ) : (
          <span key={part.at} lang="ja">
            {part.text}
          </span>
        ),
      )}
    </>
  )
}
