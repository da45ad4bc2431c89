import { longestCommon } from './longest-common.ts'

/** A stretch of text that both wordings have, or only one of them. */
export interface WordRun {
  readonly text: string
  readonly in: 'both' | 'before' | 'after'
}

const scripts = [
  String.raw`[\p{Script=Han}々〆ヶ]`,
  String.raw`\p{Script=Hiragana}`,
  String.raw`[\p{Script=Katakana}ー]`,
] as const
const letter = String.raw`(?:(?!${scripts.join('|')})[\p{L}\p{M}\p{N}])`

/** Words of alphabets, runs of one Japanese script, and every other sign by itself. */
const token = new RegExp(
  [...scripts.map((script) => `${script}+`), `${letter}+(?:['’-]${letter}+)*`, String.raw`\s+`, '.'].join('|'),
  'gsu',
)

const japanese = new RegExp(`^(?:${scripts.join('|')})+$`, 'u')

/**
 * The two wordings as one text with what differs marked: by words where there are words, by runs of characters in Japanese, where
 * a run that changed is marked only where it did (防止五か年 and 防止新五か年 differ in 新). Runs of "both" and "before" joined
 * are the former wording, "both" and "after" the newer; none is empty and no two neighbours are alike.
 */
export function wordDiff(before: string, after: string): readonly WordRun[] {
  const [old, now] = [before.match(token) ?? [], after.match(token) ?? []]
  const runs: WordRun[] = []
  let [i, j] = [0, 0]
  for (const [atOld, atNow] of [...longestCommon(old, now), [old.length, now.length] as const]) {
    runs.push(...changed(old.slice(i, atOld).join(''), now.slice(j, atNow).join('')))
    runs.push({ text: old[atOld] ?? '', in: 'both' })
    ;[i, j] = [atOld + 1, atNow + 1]
  }
  return joined(runs)
}

/** What was replaced; in Japanese without what both sides begin and end with. */
function changed(before: string, after: string): readonly WordRun[] {
  if (!japanese.test(before) || !japanese.test(after)) return replaced(before, after)
  const [old, now] = [Array.from(before), Array.from(after)]
  let start = 0
  while (start < old.length && start < now.length && old[start] === now[start]) start++
  let end = 0
  while (end < old.length - start && end < now.length - start && old.at(-1 - end) === now.at(-1 - end)) end++
  const part = (signs: readonly string[], from: number, to: number) => signs.slice(from, to).join('')
  return [
    { text: part(old, 0, start), in: 'both' },
    ...replaced(part(old, start, old.length - end), part(now, start, now.length - end)),
    { text: part(old, old.length - end, old.length), in: 'both' },
  ]
}

const replaced = (before: string, after: string): readonly WordRun[] => [
  { text: before, in: 'before' },
  { text: after, in: 'after' },
]

function joined(runs: readonly WordRun[]): readonly WordRun[] {
  const all: WordRun[] = []
  for (const run of runs) {
    const last = all.at(-1)
    if (run.text === '') continue
    if (last?.in === run.in) all.splice(-1, 1, { text: last.text + run.text, in: run.in })
    else all.push(run)
  }
  return all
}
