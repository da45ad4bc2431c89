import type { ImportAnswers, ImportField, ImportRow, UnknownWord } from '../../../shared/contract/imports.ts'
import type { Language } from '../../../shared/domain/vocabulary.ts'
import { importsText } from '../../../shared/text/imports-text.ts'
import { listText } from '../../../shared/text/list-text.ts'
import { listRowText } from '../../../shared/text/list-row-text.ts'
import { wordOfChoice } from '../../exchange/lists/choice-words.ts'
import { headWords } from '../../exchange/lists/heads.ts'
import type { List } from '../../exchange/lists/list.ts'
import { lists } from '../../exchange/lists/lists.ts'
import { refersTo } from '../../exchange/lists/propose-lists.ts'
import type { CellProblem, ListEntry } from '../../exchange/lists/proposal.ts'
import type { RegisterLists } from '../../exchange/lists/register-lists.ts'
import { likeness } from '../../exchange/published-record/match-names.ts'
import { isNamedList } from './list-tables.ts'
import type { ListProposal, Taken } from './list-proposal.ts'
import { type ListWords, listWords } from './list-words.ts'

/** The words of a proposal: made once for all rows of a preview. */
export function proposalWords({ entries, register }: ListProposal, language: Language): ListWords {
  const words = listWords(register, language)
  for (const { list, id, mark, values } of entries) if (id === null) words.add(list, mark, values)
  return words
}

/** One row of a proposal as people see it, field by field. */
export function previewRow(
  entry: ListEntry,
  taken: Taken,
  words: ListWords,
  answers: ImportAnswers,
  language: Language,
): ImportRow {
  const isTaken = taken.isTaken(entry)
  const isLost = taken.isLost(entry)
  const is = answers.rows.find(({ ref }) => ref === entry.ref)?.is ?? null
  const choices = [
    ...entry.candidates.map((id) => ({ value: String(id), label: words.choice(entry.list, id) })),
    ...(entry.candidates.length > 0 ? [{ value: 'new', label: importsText[language].newOne }] : []),
  ]
  return {
    ref: entry.ref,
    line: entry.line < 1 ? '' : String(entry.line),
    thing: listText[language].list[entry.list],
    title: words.title(entry.list, entry.values, entry.mark),
    verdict: isLost ? 'problem' : entry.verdict,
    isTaken,
    canTake: (entry.verdict === 'create' || entry.verdict === 'change') && !isLost,
    fields: fieldsOf(entry, taken, words, language),
    notes: notesOf(entry, isLost, language),
    choices:
      choices.length === 0 && is !== null
        ? [{ value: is, label: is === 'new' ? importsText[language].newOne : words.row(entry.list, Number(is)) }]
        : choices,
    chosen: is,
  }
}

function fieldsOf(entry: ListEntry, taken: Taken, words: ListWords, language: Language): readonly ImportField[] {
  const list = lists[entry.list]
  const without = taken.without(entry.ref)
  const wrong = new Set(entry.problems.flatMap(({ column }) => column ?? []))
  return list.columns.flatMap((column): readonly ImportField[] => {
    const { key } = column
    const change = entry.changes.find((one) => one.column === key)
    const problem = entry.problems.find((one) => one.column === key)
    const value = entry.values[key] ?? null
    const isShown = change !== undefined || problem !== undefined || (entry.id === null && value !== null && key !== 'id')
    if (!isShown) return []
    return [
      {
        key,
        label: headWords(column, language),
        before: change === undefined ? null : words.value(column, change.from),
        after: problem !== undefined && problem.typed !== '' ? problem.typed : words.value(column, value),
        isTaken: !without.has(key),
        canLeave: change !== undefined && entry.id !== null && problem === undefined,
        isWrong: wrong.has(key),
      },
    ]
  })
}

function notesOf(entry: ListEntry, isLost: boolean, language: Language): readonly string[] {
  const words = importsText[language]
  const list = lists[entry.list]
  const headOf = (key: string) => {
    const column = list.columns.find((one) => one.key === key)
    return column === undefined ? key : headWords(column, language)
  }
  return [
    ...entry.problems.map((problem) => {
      const takes = problem.code === 'unknown-word' ? wordsTaken(list, problem.column, language) : null
      return `${problemSentence(problem, headOf, language)}${takes ?? ''}`
    }),
    ...(isLost ? [listRowText[language].problem.depends] : []),
    ...(entry.verdict === 'conflict' ? [words.severalFit] : []),
    ...(entry.kept.length > 0 ? [words.keptFields(entry.kept.map(headOf).join(language === 'ja' ? '、' : ', '))] : []),
  ]
}

/** Which words stand in a column, as a sentence behind what is wrong; null: it takes others than a closed list. */
function wordsTaken(list: List, key: string | null, language: Language): string | null {
  const value = list.columns.find((column) => column.key === key)?.value
  if (value?.is !== 'choice') return null
  const words = value.of.map((code) => wordOfChoice(code, value.words, language))
  return importsText[language].oneOf(words.join(language === 'ja' ? '、' : ', '))
}

/** A problem in words: which column, what stands there, and why it cannot be taken. */
export function problemSentence(
  { code, column, typed, line }: CellProblem,
  headOf: (key: string) => string,
  language: Language,
): string {
  if (line !== null) return importsText[language].twiceOf(line)
  const what = listRowText[language].problem[code]
  const quoted = typed === '' ? '' : language === 'ja' ? `「${typed}」` : ` “${typed}”`
  return column === null
    ? what
    : language === 'ja'
      ? `${headOf(column)}${quoted}：${what}`
      : `${headOf(column)}${quoted}: ${what}`
}

/** Unknown names of more than this many kinds are not asked about one by one. */
const mostWords = 200
const mostChoices = 8

/** The names that the register does not know, or of which it knows several, each once with what it may mean. */
export function unknownWords(
  { entries, register }: ListProposal,
  answers: ImportAnswers,
  words: ListWords,
  language: Language,
): readonly UnknownWord[] {
  const found = new Map<
    string,
    { readonly word: Omit<UnknownWord, 'count' | 'choices'>; count: number; candidates: ReadonlySet<number> }
  >()
  for (const entry of entries) {
    for (const { code, column, typed, candidates } of entry.problems) {
      if ((code !== 'unknown' && code !== 'several') || column === null) continue
      const of = lists[entry.list].columns.find(({ key }) => key === column)
      const list = of === undefined ? null : refersTo(of)
      if (list === null) continue
      const key = `${list} ${typed}`
      const before = found.get(key)
      if (before) before.count += 1
      else if (found.size < mostWords) {
        const word = {
          list,
          listName: listText[language].list[list],
          text: typed,
          isAmbiguous: code === 'several',
          chosen: null,
          // A name that several bear says no more when one of them bears it twice.
          canLearn: code === 'unknown' && isNamedList(list),
          canBeNew: list === 'posts',
        }
        found.set(key, { word, count: 1, candidates: new Set(candidates.filter((one) => typeof one === 'number')) })
      }
    }
  }
  const asked = [...found.values()].map(({ word, count, candidates }) => ({
    ...word,
    count,
    choices: [...(candidates.size > 0 ? candidates : alike(register, word.list, word.text))].map((id) => ({
      id,
      label: words.choice(word.list, id),
    })),
  }))
  const answered = answers.words.map(({ list, text, id }) => ({
    list,
    listName: listText[language].list[list],
    text,
    count: 0,
    isAmbiguous: false,
    choices: [...new Set([...(id === 'new' ? [] : [id]), ...alike(register, list, text)])].map((one) => ({
      id: one,
      label: words.choice(list, one),
    })),
    chosen: id,
    canLearn: id !== 'new' && isNamedList(list),
    canBeNew: list === 'posts',
  }))
  return [...answered, ...asked]
}

/** The rows whose names are most like a word. */
function alike(register: RegisterLists, list: UnknownWord['list'], text: string): readonly number[] {
  const named = register.names(list)
  const scored = register.rows(list).map(({ id, values }) => {
    const names = named.get(id) ?? [values['title_ja'], values['title_en']].filter((title) => typeof title === 'string')
    return { id, score: Math.max(0, ...names.map((name) => likeness(String(name), text))) }
  })
  return scored
    .filter(({ score }) => score > 0.1)
    .toSorted((one, other) => other.score - one.score)
    .slice(0, mostChoices)
    .map(({ id }) => id)
}
