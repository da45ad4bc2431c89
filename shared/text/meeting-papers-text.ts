import type { NumberingStyle } from '../domain/agenda-numbering.ts'
import { counted } from './count.ts'
import type { InBothLanguages } from './texts.ts'

/** The words that the run sheet and the decision record print, and those by which the meeting's papers are chosen. */
export interface MeetingPapersText {
  readonly runSheet: {
    readonly name: string
    /** Above the matter: whom the paper is for. */
    readonly internal: string
    readonly time: string
    readonly number: string
    readonly item: string
    readonly speaker: string
    readonly minutes: string
    readonly notes: string
    readonly opening: string
    readonly closing: string
    readonly chair: string
    readonly total: (minutes: number) => string
    readonly untimed: (count: number) => string
    readonly planned: (minutes: number) => string
    readonly over: (minutes: number) => string
    readonly left: (minutes: number) => string
    readonly meetingNote: string
    readonly longNotes: string
    /** In the table where a note stands below it. */
    readonly below: string
  }
  readonly record: {
    readonly name: string
    readonly attendance: string
    readonly notRecorded: string
    readonly number: string
    readonly item: string
    readonly outcome: string
    readonly remarks: string
  }
  readonly choose: {
    readonly paper: string
    readonly papers: Readonly<Record<'agenda' | 'run-sheet' | 'decision-record', string>>
    readonly labels: Readonly<Record<'agenda' | 'run-sheet' | 'decision-record', string>>
    readonly people: string
    readonly numbering: string
    readonly numberings: Readonly<Record<NumberingStyle | 'language', string>>
    readonly samples: Readonly<Record<NumberingStyle | 'language', string>>
  }
}

export const meetingPapersText: InBothLanguages<MeetingPapersText> = {
  en: {
    runSheet: {
      name: 'Run sheet',
      internal: 'Internal: for the chair and the secretariat',
      time: 'Time',
      number: 'No.',
      item: 'Item',
      speaker: 'Speaker',
      minutes: 'Min.',
      notes: 'Notes',
      opening: 'Opening',
      closing: 'Closing',
      chair: 'Chair',
      total: (minutes) => `${counted(minutes, 'minute')} in all`,
      untimed: (count) => `${counted(count, 'item has', 'items have')} no duration`,
      planned: (minutes) => `${counted(minutes, 'minute')} planned`,
      over: (minutes) => `${counted(minutes, 'minute')} too many`,
      left: (minutes) => `${counted(minutes, 'minute')} left`,
      meetingNote: 'Note on the meeting',
      longNotes: 'Notes in full',
      below: 'see below',
    },
    record: {
      name: 'Record of decisions',
      attendance: 'Attendance',
      notRecorded: 'not recorded',
      number: 'No.',
      item: 'Item',
      outcome: 'Outcome',
      remarks: 'Remarks',
    },
    choose: {
      paper: 'Paper',
      papers: { agenda: 'Agenda', 'run-sheet': 'Run sheet', 'decision-record': 'Record of decisions' },
      labels: {
        agenda: 'The agenda as it will print',
        'run-sheet': 'The run sheet as it will print',
        'decision-record': 'The record of decisions as it will print',
      },
      people: 'Members',
      numbering: 'Numbering',
      numberings: { language: 'As the language has it', arabic: 'Arabic', japanese: 'Japanese' },
      samples: { language: '', arabic: '1, 1.1', japanese: '1, (1), ①' },
    },
  },
  ja: {
    runSheet: {
      name: '進行要領',
      internal: '議長・事務局限り',
      time: '時刻',
      number: '番号',
      item: '議事',
      speaker: '発言者',
      minutes: '分',
      notes: '備考',
      opening: '開　会',
      closing: '閉　会',
      chair: '議長',
      total: (minutes) => `所要時間　計${minutes}分`,
      untimed: (count) => `うち${count}件は所要時間未定`,
      planned: (minutes) => `予定時間${minutes}分`,
      over: (minutes) => `${minutes}分超過`,
      left: (minutes) => `残り${minutes}分`,
      meetingNote: '会合に関する備考',
      longNotes: '備考（全文）',
      below: '下記のとおり',
    },
    record: {
      name: '議事要旨',
      attendance: '出席',
      notRecorded: '記録なし',
      number: '番号',
      item: '議題',
      outcome: '結果',
      remarks: '備考',
    },
    choose: {
      paper: '文書',
      papers: { agenda: '議事次第', 'run-sheet': '進行要領', 'decision-record': '議事要旨' },
      labels: {
        agenda: '印刷される議事次第',
        'run-sheet': '印刷される進行要領',
        'decision-record': '印刷される議事要旨',
      },
      people: '構成員の文書',
      numbering: '番号の付け方',
      numberings: { language: '言語に合わせる', arabic: '算用数字', japanese: '公用文式' },
      samples: { language: '', arabic: '1、1.1', japanese: '１、（１）、①' },
    },
  },
}
