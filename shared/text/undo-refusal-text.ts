import { changeText } from './change-text.ts'
import type { ErrorDetails, Saying } from './saying.ts'
import type { Language } from '../domain/vocabulary.ts'

/** Why a command cannot be taken back: a later one changed the same; null: it is another refusal. */
export function sayUndoRefusal(of: ErrorDetails, language: Language): Saying | null {
  if (of.why !== 'changed-since') return null
  const words: Readonly<Record<string, string>> = changeText[language]
  const later = words[String(of.command)] ?? String(of.command)
  switch (language) {
    case 'en':
      return {
        title: `“${later}” (change ${of.change}) came later and changed the same.`,
        kept: 'Nothing was changed.',
        advice: 'Take that one back first, or bring single rows back in the history.',
      }
    case 'ja':
      return {
        title: `後の変更「${later}」(番号${of.change})が同じ箇所を変えています。`,
        kept: '変更はありません。',
        advice: '先にその変更を取り消すか、履歴で項目ごとに戻してください。',
      }
  }
}
