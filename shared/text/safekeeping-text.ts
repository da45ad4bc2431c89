import { isAllSaved, type RepairFindings } from '../domain/repair-findings.ts'
import type { Language } from '../domain/vocabulary.ts'
import { counted, inDigits } from './count.ts'
import { nameOfTable } from './table-name-text.ts'
import type { InBothLanguages } from './texts.ts'

/** A backup as the command line tells it. */
interface ToldBackup {
  readonly byteCount: number
  readonly files: number
  readonly isSealed: boolean
  readonly isSound: boolean
}

interface SafekeepingText {
  readonly made: (path: string) => string
  readonly backup: (backup: ToldBackup) => string
  readonly encrypted: string
  readonly noBackups: (folder: string) => string
  readonly keptAs: (id: string) => string
  readonly setAside: (file: string) => string
  readonly saved: (of: RepairFindings) => string
  readonly givenBack: (table: string, rows: number) => string
  readonly lost: (table: string, ids: readonly number[]) => string
  readonly history: (of: RepairFindings) => string
  readonly ending: (of: RepairFindings) => string
}

/** How many rows of a table are named. */
const named = 20

/** What `honbu backup`, `restore` and `repair` say, and the repair in the window. */
export const safekeepingText: InBothLanguages<SafekeepingText> = {
  en: {
    made: (path) => `Made ${path}.`,
    backup: ({ byteCount, files, isSealed, isSound }) =>
      [
        counted(byteCount, 'byte'),
        counted(files, 'attached file'),
        ...(isSealed ? ['encrypted'] : []),
        isSound ? 'sound' : 'NOT sound: see honbu check',
      ].join(', '),
    encrypted: 'encrypted',
    noBackups: (folder) => `There is no backup in ${folder}. honbu backup makes one.`,
    keptAs: (id) => `What was there is the backup ${id}.`,
    setAside: (file) => `What was there could not be read; it is now ${file}.`,
    saved: ({ rows, fromHistory, commands, files }) =>
      `saved: ${[
        `${counted(rows, 'row')} from their tables`,
        `${fromHistory} given back by the history`,
        counted(commands, 'command'),
        counted(files, 'attached file'),
      ].join(', ')}`,
    givenBack: (table, rows) => `${table}: ${rows} given back by the history`,
    lost: (table, ids) => `${table}: lost ${ids.length} (${ids.slice(0, named).join(', ')}${ids.length > named ? ', …' : ''})`,
    history: ({ lostCommands, lostChanges }) =>
      lostCommands + lostChanges === 0
        ? 'history: whole'
        : `history: ${counted(lostCommands, 'command')} and ${counted(lostChanges, 'change')} could not be read; what only they told is lost`,
    ending: (of) => {
      if (isAllSaved(of)) return 'nothing is lost'
      return of.hasBackups ? 'a backup may hold what is lost: honbu restore --list' : 'there is no backup to compare with'
    },
  },
  ja: {
    made: (path) => `${path} を作成しました。`,
    backup: ({ byteCount, files, isSealed, isSound }) =>
      [
        `${inDigits(byteCount)}バイト`,
        `添付ファイル${inDigits(files)}件`,
        ...(isSealed ? ['暗号化済み'] : []),
        isSound ? '異常なし' : '異常あり（honbu check で確認してください）',
      ].join('、'),
    encrypted: '暗号化済み',
    noBackups: (folder) => `${folder} に控えはありません。honbu backup で作成できます。`,
    keptAs: (id) => `復元前の内容は控え ${id} に残しました。`,
    setAside: (file) => `復元前のファイルは読み取れないため、${file} として残しました。`,
    saved: ({ rows, fromHistory, commands, files }) =>
      `救出：表から${inDigits(rows)}行、履歴から${inDigits(fromHistory)}行、操作${inDigits(commands)}件、添付ファイル${inDigits(files)}件`,
    givenBack: (table, rows) => `${table}：${inDigits(rows)}行を履歴から復元`,
    lost: (table, ids) =>
      `${table}：${inDigits(ids.length)}行を喪失（${ids.slice(0, named).join('、')}${ids.length > named ? '…' : ''}）`,
    history: ({ lostCommands, lostChanges }) =>
      lostCommands + lostChanges === 0
        ? '履歴：欠落なし'
        : `履歴：操作${inDigits(lostCommands)}件・変更${inDigits(lostChanges)}件を読み取れず、これらにのみ記録された内容は失われた`,
    ending: (of) => {
      if (isAllSaved(of)) return '失われたものはありません'
      return of.hasBackups ? '失われた内容は控えに残っている可能性があります：honbu restore --list' : '比較できる控えはありません'
    },
  },
}

/** A repair in lines: what was saved, then table by table what came from the history and what is lost. */
export function repairLines(of: RepairFindings, language: Language): readonly string[] {
  const words = safekeepingText[language]
  return [
    words.saved(of),
    ...of.tables
      .filter(({ fromHistory }) => fromHistory > 0)
      .map(({ table, fromHistory }) => words.givenBack(nameOfTable(table, language), fromHistory)),
    ...of.tables
      .filter(({ lostIds }) => lostIds.length > 0)
      .map(({ table, lostIds }) => words.lost(nameOfTable(table, language), lostIds)),
    words.history(of),
    words.ending(of),
  ]
}
