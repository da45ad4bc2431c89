import { formatDay } from '../../../shared/domain/format-date.ts'
import { ordinalJapanese, ordinalShort } from '../../../shared/domain/ordinal.ts'
import type { Language } from '../../../shared/domain/vocabulary.ts'
import type { ImportThing } from '../../../shared/text/import-text.ts'
import { vocabularyText } from '../../../shared/text/vocabulary-text.ts'
import type { ImportEntry } from '../../exchange/published-record/import-proposal.ts'
import type { DecidedImport } from './decide-import.ts'
import type { EntryOf } from './entries.ts'

/** What kind of thing an entry is to people: a series of yearly plans is no plan. */
export const thingOf = (entry: ImportEntry): ImportThing =>
  entry.subject === 'plan' && entry.isSeries ? 'series' : entry.subject

/** An entry by its name as printed, with what tells it from others of its kind, its body included. */
export function describeEntry(entry: ImportEntry, decided: DecidedImport, language: Language): string {
  const words = describeWithinBody(entry, decided, language)
  const body = entry.subject === 'seat' || entry.subject === 'meeting' ? bodyNameOf(entry, decided) : null
  if (body === null) return words
  return language === 'en' ? `${words} (${body})` : `${words}（${body}）`
}

/** The same where its body is told already. */
export function describeWithinBody(entry: ImportEntry, { byRef }: DecidedImport, language: Language): string {
  switch (entry.subject) {
    case 'body':
    case 'organization':
      return entry.name ?? ''
    case 'post': {
      const organization = entry.organization === null ? undefined : byRef.get(entry.organization)
      return organization?.subject === 'organization' ? `${organization.name}: ${entry.title}` : entry.title
    }
    case 'seat': {
      const post = entry.post === null ? undefined : byRef.get(entry.post)
      return `${vocabularyText[language].seatRole[entry.role]}: ${post?.subject === 'post' ? post.title : ''}`
    }
    case 'plan':
      return entry.title
    case 'meeting':
      return describeMeeting(entry, language)
    case 'item':
      return entry.title ?? ''
  }
}

/** The name of the body an entry belongs to; null for what belongs to none. */
export function bodyNameOf(entry: ImportEntry, { byRef }: DecidedImport): string | null {
  switch (entry.subject) {
    case 'seat':
    case 'plan':
    case 'meeting': {
      const body = byRef.get(entry.body)
      return body?.subject === 'body' ? body.name : null
    }
    case 'item': {
      const meeting = byRef.get(entry.meeting)
      const body = meeting?.subject === 'meeting' ? byRef.get(meeting.body) : undefined
      return body?.subject === 'body' ? body.name : null
    }
    case 'body':
    case 'organization':
    case 'post':
      return null
  }
}

function describeMeeting({ on, kind, actKind, ordinal }: EntryOf<'meeting'>, language: Language): string {
  const words = vocabularyText[language]
  const day = on === null ? '' : formatDay(on, language, language === 'en' ? 'long' : 'era-long')
  const number = ordinal === null ? '' : language === 'en' ? ordinalShort(ordinal) : ordinalJapanese(ordinal)
  const what = actKind === null ? number || words.meetingKind[kind] : words.actKind[actKind]
  return language === 'en' ? `${day}, ${what}` : `${day} ${what}`
}
