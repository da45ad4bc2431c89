import type { Language } from '../domain/vocabulary.ts'
import type { ErrorDetails, Saying } from './saying.ts'
import { tableNameText } from './table-name-text.ts'

/** That something is not removed because other records point to it, and where it is used; null for other reasons. */
export function sayInUse(of: ErrorDetails, language: Language): Saying | null {
  if (of.why !== 'in-use') return null
  const tables = tableNameText[language]
  const places = String(of.where ?? '')
    .split(' ')
    .flatMap((place) => {
      const [table = '', count = ''] = place.split('=')
      const name = tables[table]
      if (name === undefined) return []
      return [language === 'en' ? `${name} (${count})` : `${name} ${count}件`]
    })
  return language === 'en'
    ? {
        title: places.length === 0 ? 'Other records point to it.' : `Other records point to it: ${places.join(', ')}.`,
        kept: 'It stays, and so do they.',
        advice: 'Give it an end instead, or turn those records to another first.',
      }
    : {
        title: places.length === 0 ? '他の記録が参照しています。' : `他の記録が参照しています（${places.join('、')}）。`,
        kept: '削除はしていません。',
        advice: '終期を記録するか、先にこれらの記録の参照先を変更してください。',
      }
}
