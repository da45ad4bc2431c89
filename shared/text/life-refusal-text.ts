import type { LifeAct } from '../domain/meeting-life.ts'
import { formatDay } from '../domain/format-date.ts'
import { isIsoDate } from '../domain/calendar.ts'
import type { Language, MeetingStatus } from '../domain/vocabulary.ts'
import type { ErrorDetails, Saying } from './saying.ts'
import type { InBothLanguages } from './texts.ts'
import { vocabularyText } from './vocabulary-text.ts'

/** Why a step in the life of a meeting was refused, by the reason the program gives; null for other reasons. */
export function sayLifeRefusal(of: ErrorDetails, language: Language): Saying | null {
  const say = refusals[language][String(of.why)]
  return say === undefined ? null : say(of)
}

const dayOf = (of: ErrorDetails, language: Language) =>
  typeof of.on === 'string' && isIsoDate(of.on) ? formatDay(of.on, language, 'long') : String(of.on ?? '')

const acts: InBothLanguages<Readonly<Record<LifeAct, string>>> = {
  en: {
    issue: 'issued',
    reissue: 'issued again',
    withdraw: 'taken back to a draft',
    hold: 'recorded as held',
    record: 'recorded as held',
    reopen: 'opened again',
    postpone: 'postponed',
    cancel: 'cancelled',
    revive: 'planned again',
  },
  ja: {
    issue: '発出',
    reissue: '改めての発出',
    withdraw: '発出の取消し',
    hold: '開催の記録',
    record: '開催の記録',
    reopen: '開催記録の取消し',
    postpone: '延期',
    cancel: '中止',
    revive: '再度の予定',
  },
}

const stage = (of: ErrorDetails, language: Language): string =>
  vocabularyText[language].meetingStatus[String(of.status) as MeetingStatus] ?? ''

const refusals: InBothLanguages<Readonly<Record<string, (of: ErrorDetails) => Saying>>> = {
  en: {
    'founding-act': () => ({
      title: 'A founding act has no agenda to issue and is not held.',
      kept: 'Nothing was changed.',
      advice: null,
    }),
    'no-such-step': (of) => ({
      title: `This meeting stands at “${stage(of, 'en')}” and cannot be ${acts.en[String(of.act) as LifeAct] ?? 'changed'} from there.`,
      kept: 'Nothing was changed.',
      advice: 'It may have been taken on elsewhere; its present stage is shown now.',
    }),
    'empty-agenda': () => ({
      title: 'An agenda without a line cannot be issued.',
      kept: 'Nothing was changed.',
      advice: 'Write a line, or accept one from the draft; headings alone do not count.',
    }),
    'outcomes-missing': (of) => ({
      title: of.count === 1 ? 'One line has no outcome yet.' : `${of.count} lines have no outcome yet.`,
      kept: 'The meeting is not recorded as held.',
      advice: 'Say for every line what came of it: adopted, reported, noted, deferred or withdrawn.',
    }),
    'not-yet': () => ({
      title: 'The day of this meeting is still to come.',
      kept: 'Nothing was changed.',
      advice: 'Record it as held on its day or later; if the day is wrong, correct it first.',
    }),
    'was-issued': () => ({
      title: 'An agenda of this meeting was issued and taken back.',
      kept: 'Nothing was changed.',
      advice: 'Issue it again, then record the meeting as held: so both versions stand beside each other.',
    }),
    'own-day': (of) => ({
      title: `The meeting is on ${dayOf(of, 'en')} already.`,
      kept: 'Nothing was changed.',
      advice: 'Choose another day, or leave the new day open.',
    }),
    'defer-to-gone': () => ({
      title: 'The meeting to which lines were deferred is no longer there.',
      kept: 'The meeting is not recorded as held; its outcomes are kept.',
      advice: 'Choose another meeting for them, or the shelf.',
    }),
    'defer-to-issued': (of) => ({
      title: `The agenda of ${dayOf(of, 'en')} takes no more lines: it was issued, put off or cancelled.`,
      kept: 'The meeting is not recorded as held; its outcomes are kept.',
      advice: 'Choose another meeting for the deferred lines, or the shelf.',
    }),
  },
  ja: {
    'founding-act': () => ({
      title: '設置根拠には議事次第がなく、開催の記録もできません。',
      kept: '変更はありません。',
      advice: null,
    }),
    'no-such-step': (of) => ({
      title: `この会合は「${stage(of, 'ja')}」の段階にあり、${acts.ja[String(of.act) as LifeAct] ?? 'この操作'}はできません。`,
      kept: '変更はありません。',
      advice: '他の画面で段階が変わった可能性があります。現在の段階を表示しています。',
    }),
    'empty-agenda': () => ({
      title: '議題のない議事次第は発出できません。',
      kept: '変更はありません。',
      advice: '議題を記入するか、案から採用してください。見出しのみでは発出できません。',
    }),
    'outcomes-missing': (of) => ({
      title: `結果が記録されていない議題が${of.count}件あります。`,
      kept: '開催済みとしては記録していません。',
      advice: 'すべての議題について、決定・報告・了承・継続・取下げのいずれかを記録してください。',
    }),
    'not-yet': () => ({
      title: 'この会合の開催日はまだ来ていません。',
      kept: '変更はありません。',
      advice: '開催日以降に記録してください。日付が誤っている場合は、先に訂正してください。',
    }),
    'was-issued': () => ({
      title: 'この会合の議事次第は、一度発出された後に取り消されています。',
      kept: '変更はありません。',
      advice: '改めて発出してから開催を記録してください。双方の版が残ります。',
    }),
    'own-day': (of) => ({
      title: `この会合は既に${dayOf(of, 'ja')}に予定されています。`,
      kept: '変更はありません。',
      advice: '別の日を選ぶか、日を未定のままとしてください。',
    }),
    'defer-to-gone': () => ({
      title: '継続とした議題の送り先の会合が見つかりません。',
      kept: '開催済みとしては記録していません。記録した結果は残っています。',
      advice: '別の会合、又は「次回以降」を選んでください。',
    }),
    'defer-to-issued': (of) => ({
      title: `${dayOf(of, 'ja')}の会合の議事次第には、議題を追加できません(発出済み、延期又は中止)。`,
      kept: '開催済みとしては記録していません。記録した結果は残っています。',
      advice: '継続とする議題の送り先として、別の会合又は「次回以降」を選んでください。',
    }),
  },
}
