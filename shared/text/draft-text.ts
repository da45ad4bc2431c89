import type { IsoDate } from '../domain/calendar.ts'
import type { DraftReason } from '../domain/draft-line.ts'
import { formatFiscalYear } from '../domain/era.ts'
import { formatDay } from '../domain/format-date.ts'
import type { MeetingRef } from '../domain/meeting-ref.ts'
import { ordinalJapanese, ordinalShort } from '../domain/ordinal.ts'
import type { Conclusion } from '../domain/vocabulary.ts'
import type { InBothLanguages } from './texts.ts'

/** Why a drafted line is there or was left out: one quiet clause for each reason, the same in the tray, on paper and in a terminal. */
export interface DraftText {
  reason(reason: DraftReason): string
}

export const draftText = {
  en: { reason: inEnglish },
  ja: { reason: inJapanese },
} satisfies InBothLanguages<DraftText>

// ---- English ------------------------------------------------------------------------------------------------------

function inEnglish(reason: DraftReason): string {
  switch (reason.code) {
    case 'recurs':
      return `at ${share(reason.hits, reason.of)}${reason.isSeasonal ? ' at this time of the year' : ''}`
    case 'rolled-year':
      return `rolled on from ${fiscal(reason.from)} to ${fiscal(reason.to)}`
    case 'plan-reported':
      return `plans for ${fiscal(reason.fiscalYear)} reported ${atMeeting(reason.at)}`
    case 'last-followed-up':
      return `last followed up ${day(reason.on)}, ${ago(reason.months)}`
    case 'never-yet-followed-up': {
      const born = reason.ordinal === null ? `on ${day(reason.bornOn)}` : `at the ${ordinalShort(reason.ordinal)} meeting`
      return `adopted ${born}, never yet followed up`
    }
    case 'overdue':
      return `was due by ${day(reason.dueOn)}, ${count(reason.days, 'day')} before this meeting`
    case 'term-ends':
      return reason.isOver
        ? `its term ended ${day(reason.on)}, a final look is owed`
        : `its term ends ${day(reason.on)}, a final look is due`
    case 'successor-wanted':
      return `the term of the plan before it ${reason.isOver ? 'ended' : 'ends'} ${day(reason.on)}`
    case 'carried-over':
      return `carried over from ${theMeeting(reason.from)}`
    case 'standing':
      return 'standing item of this body'
    case 'on-shelf':
      return reason.from === null ? 'on the shelf for a later meeting' : `on the shelf, from ${theMeeting(reason.from)}`
    case 'stopped':
      return `at ${share(reason.hits, reason.of)}, none since ${theMeeting(reason.last)}`
    case 'one-off':
      return `once only, ${atMeeting(reason.at)}`
    case 'already-reported':
      return `already reported ${atMeeting(reason.at)}`
    case 'passed-over':
      return `never followed up, passed over at ${count(reason.meetings, 'meeting')} since ${day(reason.bornOn)}`
    case 'too-soon':
      return `too soon: adopted or last looked at ${day(reason.since)}, due by ${day(reason.dueOn)}`
    case 'explained': {
      const why = reason.explanation.reason.en ?? reason.explanation.reason.ja
      return `explained ${day(reason.explanation.on)}${why === null ? '' : `: ${why}`}`
    }
    case 'concluded':
      return `concluded ${day(reason.on)}: ${concludedInEnglish[reason.how]}`
    case 'not-a-plan':
      return `raised ${day(reason.raisedOn)}, never adopted as a plan`
    case 'through-its-plans':
      return 'an outline: by custom the plans made under it are looked at, not the outline itself'
    case 'missed-before':
      return `progress of ${fiscal(reason.fiscalYear)} was expected ${atMeeting(reason.expectedAt)} and never reported`
    case 'term-ends-later':
      return `its term ends ${day(reason.on)}, after a later meeting`
    case 'on-earlier-agenda':
      return `on the agenda of ${theMeeting(reason.at)}, not yet held`
  }
}

const concludedInEnglish: Readonly<Record<Conclusion, string>> = {
  superseded: 'superseded by its successor',
  'term-over': 'its term is over',
  'reported-complete': 'reported complete',
  discontinued: 'discontinued',
}

const day = (on: IsoDate) => formatDay(on, 'en', 'long')
const fiscal = (year: number) => formatFiscalYear(year, 'en', 'words')
const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`
const share = (hits: number, of: number) => (of === 1 ? 'the last meeting' : `${hits} of the last ${of} meetings`)

function theMeeting({ on, ordinal }: MeetingRef): string {
  return ordinal === null ? `the meeting of ${day(on)}` : `the ${ordinalShort(ordinal)} meeting`
}

const atMeeting = (meeting: MeetingRef) => `at ${theMeeting(meeting)}`

function ago(months: number): string {
  if (months === 0) return 'less than a month ago'
  return months < 24 ? `${count(months, 'month')} ago` : `${count(Math.floor(months / 12), 'year')} ago`
}

// ---- Japanese -----------------------------------------------------------------------------------------------------

function inJapanese(reason: DraftReason): string {
  switch (reason.code) {
    case 'recurs':
      return `${reason.isSeasonal ? '同時期の会合の' : ''}${shareInJapanese(reason.hits, reason.of)}で議題`
    case 'rolled-year':
      return `${fiscalJapanese(reason.from)}の議題を${fiscalJapanese(reason.to)}に更新`
    case 'plan-reported':
      return `${fiscalJapanese(reason.fiscalYear)}計画は${meetingJapanese(reason.at)}で策定を報告`
    case 'last-followed-up':
      return `前回のフォローアップは${dayJapanese(reason.on)}、${agoInJapanese(reason.months)}`
    case 'never-yet-followed-up': {
      const born = reason.ordinal === null ? `${dayJapanese(reason.bornOn)}に` : `${ordinalJapanese(reason.ordinal)}会合で`
      return `${born}決定、フォローアップ未実施`
    }
    case 'overdue':
      return `期日(${dayJapanese(reason.dueOn)})を${reason.days}日超過`
    case 'term-ends':
      return reason.isOver
        ? `計画期間が${dayJapanese(reason.on)}に終了、最終フォローアップが必要`
        : `計画期間が${dayJapanese(reason.on)}に終了予定、最終フォローアップの時期`
    case 'successor-wanted':
      return `現行計画の期間が${dayJapanese(reason.on)}に終了${reason.isOver ? '' : '予定'}`
    case 'carried-over':
      return `${meetingJapanese(reason.from)}からの継続議題`
    case 'standing':
      return '定例の議題'
    case 'on-shelf':
      return reason.from === null ? '次回以降の議題' : `次回以降の議題(${meetingJapanese(reason.from)}から)`
    case 'stopped':
      return `${shareInJapanese(reason.hits, reason.of)}で議題、${meetingJapanese(reason.last)}を最後に議題なし`
    case 'one-off':
      return `${meetingJapanese(reason.at)}限りの議題`
    case 'already-reported':
      return `${meetingJapanese(reason.at)}で報告済み`
    case 'passed-over':
      return `フォローアップ実績なし(${dayJapanese(reason.bornOn)}以降、${reason.meetings}回の会合で議題とならず)`
    case 'too-soon':
      return `時期尚早(決定又は前回のフォローアップは${dayJapanese(reason.since)}、期日は${dayJapanese(reason.dueOn)})`
    case 'explained': {
      const why = reason.explanation.reason.ja ?? reason.explanation.reason.en
      return `${dayJapanese(reason.explanation.on)}に理由を記録${why === null ? '' : `: ${why}`}`
    }
    case 'concluded':
      return `${dayJapanese(reason.on)}に終結(${concludedInJapanese[reason.how]})`
    case 'not-a-plan':
      return `${dayJapanese(reason.raisedOn)}に議題、計画としての決定なし`
    case 'through-its-plans':
      return '要綱のため、慣例では要綱自体ではなく、これに基づく計画をフォローアップ'
    case 'missed-before':
      return `${fiscalJapanese(reason.fiscalYear)}の進捗は${meetingJapanese(reason.expectedAt)}に想定、報告なし`
    case 'term-ends-later':
      return `計画期間は${dayJapanese(reason.on)}まで、次回以降の会合で対応`
    case 'on-earlier-agenda':
      return `${meetingJapanese(reason.at)}の次第に記載済み(未開催)`
  }
}

const concludedInJapanese: Readonly<Record<Conclusion, string>> = {
  superseded: '後継計画を決定',
  'term-over': '計画期間終了',
  'reported-complete': '完了報告済み',
  discontinued: '中止',
}

const dayJapanese = (on: IsoDate) => formatDay(on, 'ja', 'era-long')
const fiscalJapanese = (year: number) => formatFiscalYear(year, 'ja', 'words')
const shareInJapanese = (hits: number, of: number) => (of === 1 ? '前回会合' : `直近${of}回中${hits}回`)

function meetingJapanese({ on, ordinal }: MeetingRef): string {
  return ordinal === null ? `${dayJapanese(on)}の会合` : `${ordinalJapanese(ordinal)}会合`
}

function agoInJapanese(months: number): string {
  if (months === 0) return '1か月以内'
  return months < 24 ? `${months}か月前` : `${Math.floor(months / 12)}年前`
}
