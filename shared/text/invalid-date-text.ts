import type { DateProblem } from '../domain/parse-date.ts'
import { dateText } from './date-text.ts'
import { quoted, quotedJa } from './quoted.ts'
import type { ErrorDetails, Saying } from './saying.ts'

/** A date that was refused: why, where the reading told (a field says it itself), else how one is written. */
export const invalidDateText = {
  en: (of: ErrorDetails): Saying => {
    const reason = reasonIn(of)
    return {
      title:
        reason === null ? `${quoted(of, 'typed', 'What was typed')} is not a date the register can hold.` : say('en', reason, of),
      kept: 'Nothing was changed.',
      advice: reason === null ? 'Write it as 10 June 2005, 2005-06-10 or H17.6.10.' : null,
    }
  },
  ja: (of: ErrorDetails): Saying => {
    const reason = reasonIn(of)
    return {
      title: reason === null ? `${quotedJa(of, 'typed', '入力された文字')}は日付として登録できません。` : say('ja', reason, of),
      kept: '変更はありません。',
      advice: reason === null ? '平成17年6月10日、H17.6.10、2005-06-10 のように入力してください。' : null,
    }
  },
} as const

const say = (language: 'en' | 'ja', reason: DateProblem, of: ErrorDetails) =>
  dateText[language].problem[reason](String(of['typed'] ?? ''))

function reasonIn({ problem }: ErrorDetails): DateProblem | null {
  return typeof problem === 'string' && problem in dateText.en.problem ? (problem as DateProblem) : null
}
