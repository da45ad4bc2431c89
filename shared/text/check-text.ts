import type { CheckFindings, StrangeFact } from '../domain/check-findings.ts'
import type { OrdinalFinding } from '../domain/check-ordinals.ts'
import type { Language } from '../domain/vocabulary.ts'
import { nameOfTable } from './table-name-text.ts'
import { counted } from './count.ts'
import type { InBothLanguages } from './texts.ts'

/** An instant (ISO 8601 in UTC) as the reader's clock and language have it. */
export type SayInstant = (instant: string) => string

/** What a look through the register found, one line for each thing that was looked at. Names of tables are told in words in Japanese, as they are in English. */
export const checkLines = (findings: CheckFindings, language: Language, say: SayInstant): readonly string[] => [
  lines[language].counted(findings),
  lines[language].file(findings),
  lines[language].numbering(findings),
  lines[language].history(findings),
  lines[language].files(findings),
  lines[language].backups(findings, say),
]

/** What is said while only the pages of the file have been read through, beside the work. */
export const pagesLine: InBothLanguages<Readonly<Record<'sound' | 'damaged', string>>> = {
  en: { sound: 'pages of the file: sound, read through after opening', damaged: 'pages of the file: damaged' },
  ja: { sound: 'ファイルのページ：異常なし（開いた後に点検）', damaged: 'ファイルのページ：破損' },
}

type Lines = Readonly<Record<'counted' | 'file' | 'numbering' | 'history' | 'files', (of: CheckFindings) => string>> & {
  readonly backups: (of: CheckFindings, say: SayInstant) => string
}

const lines: InBothLanguages<Lines> = {
  en: {
    counted: ({ fileName, counts: of }) =>
      `${fileName}: ${[
        counted(of.bodies, 'body', 'bodies'),
        counted(of.meetings, 'meeting or act', 'meetings and acts'),
        counted(of.agendaItems, 'agenda item', 'agenda items'),
        counted(of.plans, 'plan', 'plans'),
        counted(of.seats, 'seat', 'seats'),
        counted(of.commands, 'command in the history', 'commands in the history'),
      ].join(', ')}`,
    file: ({ damage, lostSubjects }) =>
      damage.length + lostSubjects.length === 0
        ? 'file, indexes and references: sound'
        : `damaged: ${[...damage, ...lostSubjects.map(({ table, id, of }) => `${table} ${id} speaks of a missing row of ${of}`)].join('; ')}`,
    numbering: ({ numbering }) =>
      numbering.length === 0
        ? 'numbering of meetings: without gap or clash'
        : `numbering: ${numbering.map(({ body, finding }) => `${body}: ${ordinalInEnglish(finding)}`).join('; ')}`,
    history: ({ history: { areSettingsWhole, strange, count } }) => {
      if (!areSettingsWhole) return 'history: the settings were changed outside the program'
      if (count === 0) return 'history: an unbroken chain, and every row is what it says'
      const more = count > strange.length ? `; and ${count - strange.length} more` : ''
      return `history: changed outside the program: ${strange.map(strangeInEnglish).join('; ')}${more}`
    },
    files: ({ files: { count, lost, folder, orphans } }) => {
      const files = count === 1 ? '1 file' : `${count} files`
      const found = [
        lost.length === 0
          ? `${files}, all sound`
          : `${files}, ${lost.length} not sound: ${lost.map(({ name, state, sha256 }) => `“${name}” is ${state} (${sha256})`).join('; ')}`,
        ...(orphans.length === 0
          ? []
          : [`${orphans.length} in ${folder} that no paper and no history knows: ${orphans.join(', ')}`]),
      ]
      return `attached files: ${found.join('; ')}`
    },
    backups: ({ backups }, say) => {
      if (backups === null) return 'backups: none'
      const { count, newest, isWhole, unsound, strange } = backups
      const found = [
        `${count}, the newest of ${say(newest)}, ${isWhole ? 'whole' : 'damaged'}`,
        ...(unsound === 0 ? [] : [`${unsound} of a register that was not sound`]),
        ...(strange.length === 0 ? [] : [`the history lacks what the backup of ${strange.map(say).join(', ')} had`]),
      ]
      return `backups: ${found.join('; ')}`
    },
  },
  ja: {
    counted: ({ fileName, counts: of }) =>
      `${fileName}：本部・会議${of.bodies}、会合及び設置等${of.meetings}、議題${of.agendaItems}、計画${of.plans}、構成員${of.seats}、履歴の操作${of.commands}`,
    file: ({ damage, lostSubjects }) =>
      damage.length + lostSubjects.length === 0
        ? 'ファイル・索引・参照：異常なし'
        : `破損：${[...damage, ...lostSubjects.map(({ table, id, of }) => `${nameOfTable(table, 'ja')}（${id}）が参照する${nameOfTable(of, 'ja')}がない`)].join('；')}`,
    numbering: ({ numbering }) =>
      numbering.length === 0
        ? '会合の回次：欠番・重複なし'
        : `会合の回次：${numbering.map(({ body, finding }) => `${body}：${ordinalInJapanese(finding)}`).join('；')}`,
    history: ({ history: { areSettingsWhole, strange, count } }) => {
      if (!areSettingsWhole) return '履歴：設定がプログラム外で変更されている'
      if (count === 0) return '履歴：連鎖は途切れておらず、全項目が履歴と一致'
      const more = count > strange.length ? `；ほか${count - strange.length}件` : ''
      return `履歴：プログラム外での変更あり：${strange.map(strangeInJapanese).join('；')}${more}`
    },
    files: ({ files: { count, lost, folder, orphans } }) => {
      const found = [
        lost.length === 0
          ? `${count}件、異常なし`
          : `${count}件中${lost.length}件に異常：${lost.map(({ name, state }) => `「${name}」が${state === 'missing' ? 'ない' : '変更されている'}`).join('；')}`,
        ...(orphans.length === 0 ? [] : [`${folder}に、文書にも履歴にもないファイル${orphans.length}件`]),
      ]
      return `添付ファイル：${found.join('；')}`
    },
    backups: ({ backups }, say) => {
      if (backups === null) return '控え：なし'
      const { count, newest, isWhole, unsound, strange } = backups
      const found = [
        `${count}件、最新は${say(newest)}（${isWhole ? '異常なし' : '破損'}）`,
        ...(unsound === 0 ? [] : [`異常のある台帳の控え${unsound}件`]),
        ...(strange.length === 0 ? [] : [`${strange.map(say).join('、')}の控えにある履歴が台帳にない`]),
      ]
      return `控え：${found.join('；')}`
    },
  },
}

function ordinalInEnglish(finding: OrdinalFinding): string {
  switch (finding.kind) {
    case 'gap':
      return finding.from === finding.to ? `no meeting ${finding.from}` : `no meetings ${finding.from} to ${finding.to}`
    case 'clash':
      return `${finding.meetingIds.length} meetings with number ${finding.ordinal}`
    case 'disorder':
      return `meeting ${finding.ordinal} was held after meeting ${finding.afterOrdinal}`
    case 'unnumbered':
      return `meeting without a number (id ${finding.meetingId})`
  }
}

function ordinalInJapanese(finding: OrdinalFinding): string {
  switch (finding.kind) {
    case 'gap':
      return finding.from === finding.to ? `第${finding.from}回がない` : `第${finding.from}回から第${finding.to}回までがない`
    case 'clash':
      return `第${finding.ordinal}回が${finding.meetingIds.length}件ある`
    case 'disorder':
      return `第${finding.ordinal}回が第${finding.afterOrdinal}回より後に開かれている`
    case 'unnumbered':
      return `回次のない会合がある（${finding.meetingId}）`
  }
}

function strangeInEnglish(finding: StrangeFact): string {
  switch (finding.kind) {
    case 'broken-chain':
      return `the chain breaks at command ${finding.changeSetId}`
    case 'changed-row':
      return `${finding.table} ${finding.rowId} is not what its last command left`
    case 'missing-row':
      return `${finding.table} ${finding.rowId} is gone without a command`
    case 'unknown-row':
      return `${finding.table} ${finding.rowId} is there without a command`
  }
}

function strangeInJapanese(finding: StrangeFact): string {
  switch (finding.kind) {
    case 'broken-chain':
      return `操作${finding.changeSetId}で連鎖が途切れている`
    case 'changed-row':
      return `${nameOfTable(finding.table, 'ja')}（${finding.rowId}）が最後の操作の結果と異なる`
    case 'missing-row':
      return `${nameOfTable(finding.table, 'ja')}（${finding.rowId}）が操作によらず失われている`
    case 'unknown-row':
      return `${nameOfTable(finding.table, 'ja')}（${finding.rowId}）が操作によらず存在する`
  }
}
