import type { Language } from '../../../shared/domain/vocabulary.ts'
import { deepestLine, nextSibling, indexOutline, siblingsOf } from '../../../shared/domain/outline-moves.ts'
import { cutTitle } from './cut-title.ts'
import type { Edit, EditorLine } from './editor-line.ts'
import { readAs, titled } from './outline-words.ts'
import type { PastedLine } from './pasted-lines.ts'

export interface Paste {
  readonly edits: readonly Edit[]
  /** The line that holds the last words pasted. */
  readonly lastKey: string
  /** Characters that no title had room for. */
  readonly left: number
  /** Lines that lay deeper than lines may. */
  readonly flattened: number
}

export interface PasteInto {
  readonly lines: readonly EditorLine[]
  readonly line: EditorLine
  readonly language: Language
  /** What of the line's own title is replaced. */
  readonly start: number
  readonly end: number
  readonly newKey: () => string
}

/**
 * Pasted lines as edits: the first goes into the line, at the caret; the others become lines below it, nested as they were. The
 * block begins on the level of the line it is pasted into. Nothing pasted when there is nothing to paste.
 */
export function pasteEdits(pasted: readonly PastedLine[], into: PasteInto): Paste | null {
  const { lines, line, language, newKey } = into
  const [first, ...others] = pasted
  if (first === undefined) return null
  const own = line.title[language] ?? ''
  let left = 0
  let flattened = 0
  const cut = (text: string) => {
    const { title, left: more } = cutTitle(text)
    left += more
    return title
  }
  const title = cut(own === '' ? first.text : `${own.slice(0, into.start)}${first.text}${own.slice(into.end)}`)
  const edits: Edit[] = [
    { act: 'change', key: line.key, change: { ...titled(language, title), ...(own === '' ? readAs(title) : {}) } },
  ]
  const beforeOn = new Map([
    [line.parentKey, nextSibling(indexOutline(lines), line.key)],
    [line.key, siblingsOf(indexOutline(lines), line.key)[0]?.key ?? null],
  ])
  const room = deepestLine - 1 - line.depth
  const shift = first.depth
  const parents: (string | null)[] = [line.parentKey, line.key]
  for (const one of others) {
    const wanted = Math.min(Math.max(0, one.depth - shift), parents.length - 1)
    const depth = Math.min(wanted, room)
    if (depth < wanted) flattened += 1
    const added = newKey()
    const parent = parents[depth] ?? line.parentKey
    const text = cut(one.text)
    edits.push({
      act: 'add',
      key: added,
      parent,
      before: beforeOn.get(parent) ?? null,
      change: { ...titled(language, text), ...readAs(text) },
    })
    parents.splice(depth + 1, parents.length, added)
  }
  const last = edits.at(-1)
  return { edits, lastKey: last?.key ?? line.key, left, flattened }
}
