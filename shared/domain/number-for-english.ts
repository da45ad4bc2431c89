import { readNumbers } from './item-number.ts'

/** What stands before a printed number, as an English reader needs it; every other word stays as it is printed. */
const leads: Readonly<Record<string, string>> = { 第: '', 目標: 'Goal ', 柱: 'Pillar ', 重点: 'Priority ', 施策: 'Measure ' }
/** Counters behind a number; the rank shows by its place. */
const tails: Readonly<Record<string, string>> = { 章: '', 節: '', 部: '', 項: '', 目: '' }

/**
 * A printed item number as a paper in English gives it: 目標１ is Goal 1, ア is a, （２） is (2), ・ is •. What is not understood stays as
 * printed, so that it is found in the plan.
 */
export function numberForEnglish(label: string): string {
  const [read] = readNumbers(label)
  if (read === undefined) return label.normalize('NFKC')
  if (read.counter === 'mark') return read.tail === '・' || read.tail === '･' ? '•' : read.tail
  const lead = leads[read.lead.trim()] ?? read.lead.normalize('NFKC')
  const tail = tails[read.tail] ?? read.tail.normalize('NFKC')
  switch (read.counter) {
    case 'kana':
      return `${lead}${letters(read.value)}${tail}`
    case 'wide':
    case 'kanji':
      return `${lead}${read.value}${tail}`
    case 'arabic':
    case 'circled':
    case 'lower':
    case 'upper':
    case 'roman':
    case 'upper-roman':
    case 'wide-roman':
      return lead === read.lead && tail === read.tail ? label : `${lead}${counted(label, read.lead, read.tail)}${tail}`
  }
}

const counted = (label: string, lead: string, tail: string) => {
  const text = label.trim()
  return text.slice(lead.length, text.length - tail.length)
}

/** a to z, then aa, ab. */
function letters(value: number): string {
  const letter = String.fromCodePoint(97 + ((value - 1) % 26))
  return value > 26 ? letters(Math.floor((value - 1) / 26)) + letter : letter
}
