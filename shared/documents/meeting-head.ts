import type { IsoDate } from '../domain/calendar.ts'
import type { Bilingual } from '../domain/model.ts'
import type { Language } from '../domain/vocabulary.ts'
import { documentsText } from '../text/documents-text.ts'
import { meetingPapersText } from '../text/meeting-papers-text.ts'
import type { Definitions, DefinitionValue, PaperLanguage } from './model.ts'
import type { PaperText } from './paper-text.ts'
import { paperDay, type PaperInput } from './paper-date.ts'
import { inWords, say, wordsOf } from './words.ts'

/** A meeting as its papers name it. */
export interface MeetingHead {
  /** The body that leads first; more than one makes a joint session. */
  readonly bodies: readonly MeetingBody[]
  readonly date: IsoDate
  /** `HH:MM`; null while undecided. */
  readonly startsAt: string | null
  readonly endsAt: string | null
  readonly place: Bilingual | null
  readonly chair: Bilingual | null
}

export interface MeetingBody {
  readonly name: Bilingual
  readonly ordinal: number | null
  /** What follows a meeting's number: 会合, "meeting of headquarters members"; `{n}` in it stands for the number. */
  readonly meetingLabel: Bilingual | null
}

/**
 * The title lines: 本部（第11回会合）; in English the meeting below the body. A joint session has a line for each body,
 * A（第5回）・ over B（第14回）合同会議. A meeting that has no number yet goes by the body's name alone.
 */
export function bodyLines(bodies: readonly MeetingBody[], language: PaperLanguage): readonly PaperText[] {
  const [first] = bodies
  if (first === undefined || bodies.length > 1 || language !== 'en' || first.ordinal === null)
    return meetingNames(bodies, language)
  const meeting = say(language, () => numbered(first, 'en'))
  return namesItsBody(first, 'en') ? [meeting] : [wordsOf(first.name, language), meeting]
}

/** The same in running text: a line for each body, its meeting beside its name in every language. */
export function meetingNames(bodies: readonly MeetingBody[], language: PaperLanguage): readonly PaperText[] {
  return bodies.map((body, at) =>
    inWords(wordsOf(body.name, language), (name, inLanguage) => {
      const words = documentsText[inLanguage].meeting
      if (bodies.length > 1) return words.joint(name, body.ordinal, at === bodies.length - 1)
      if (body.ordinal === null) return name
      return namesItsBody(body, inLanguage) ? numbered(body, inLanguage) : words.ordinary(name, numbered(body, inLanguage))
    }),
  )
}

/** 第11回会合. Empty without a number. */
function numbered({ ordinal, meetingLabel }: MeetingBody, language: Language): string {
  const words = documentsText[language].meeting
  return ordinal === null ? '' : words.numbered(ordinal, meetingLabel?.[language] ?? words.label)
}

/** 第5回犯罪対策閣僚会議 needs no body beside it. */
function namesItsBody(body: MeetingBody, language: Language): boolean {
  const name = body.name[language] ?? ''
  return name !== '' && numbered(body, language).includes(name)
}

interface PaperOfMeeting extends PaperInput {
  readonly language: PaperLanguage
  readonly meeting: MeetingHead
}

/**
 * 日時 and 場所, and the chair where one is named. What is undecided stands open, to be written in; of a meeting that is over
 * nothing is still to be decided: it was not recorded.
 */
export function meetingDefinitions({ meeting: head, language, dateStyle }: PaperOfMeeting, isOver = false): Definitions {
  const label = (name: 'dateAndTime' | 'place' | 'chair') => say(language, (text) => text.meeting[name])
  const settled = (text: PaperText): DefinitionValue => ({ text, isOpen: false })
  const notRecorded = say(language, (_, inLanguage) => meetingPapersText[inLanguage].record.notRecorded)
  const open = (text: PaperText): DefinitionValue => ({ text: isOver ? notRecorded : text, isOpen: true })
  const day = say(language, (_, inLanguage) =>
    [paperDay(head.date, inLanguage, dateStyle), head.startsAt === null ? '' : timeOf(head, inLanguage)].join(''),
  )
  return {
    type: 'definitions',
    rows: [
      {
        label: label('dateAndTime'),
        values:
          head.startsAt === null ? [settled(day), open(say(language, (text) => text.meeting.timeUndecided))] : [settled(day)],
      },
      {
        label: label('place'),
        values: [head.place === null ? open(say(language, (text) => text.undecided)) : settled(wordsOf(head.place, language))],
      },
      ...(head.chair === null ? [] : [{ label: label('chair'), values: [settled(wordsOf(head.chair, language))] }]),
    ],
  }
}

/** 08:45 is written 8:45. */
function timeOf(head: MeetingHead, language: Language): string {
  const hours = (time: string) => time.replace(/^0(?=\d:)/, '')
  const time = documentsText[language].meeting.time(hours(head.startsAt ?? ''), head.endsAt === null ? null : hours(head.endsAt))
  return language === 'ja' ? `　${time}` : `, ${time}`
}
