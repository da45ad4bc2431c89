import { expect, test } from 'vitest'
import { areFilesSound, type CheckFindings, isSoundRegister } from '../../../shared/domain/check-findings.ts'
import { checkLines } from '../../../shared/text/check-text.ts'

const sound: CheckFindings = {
  fileName: 'office.honbu',
  counts: { bodies: 1, meetings: 2, agendaItems: 3, plans: 4, seats: 5, commands: 6 },
  damage: [],
  lostSubjects: [],
  numbering: [],
  history: { areSettingsWhole: true, strange: [], count: 0 },
  files: { count: 1, lost: [], folder: 'office.honbu-files', orphans: [] },
  backups: { count: 2, newest: '2006-03-01T09:00:00.000Z', isWhole: true, unsound: 0, strange: [] },
}

const broken: CheckFindings = {
  ...sound,
  damage: ['row 3 missing from index agenda_items_meeting'],
  lostSubjects: [{ table: 'open_questions', id: 7, of: 'bodies' }],
  numbering: [
    { body: 'drugs', finding: { kind: 'gap', from: 3, to: 3, before: 9, isBeginning: false } },
    { body: 'crime', finding: { kind: 'clash', ordinal: 2, meetingIds: [1, 2] } },
  ],
  history: {
    areSettingsWhole: true,
    strange: [
      { kind: 'changed-row', table: 'meetings', rowId: 3 },
      { kind: 'broken-chain', changeSetId: 5 },
    ],
    count: 3,
  },
  files: {
    count: 2,
    lost: [{ name: '資料1.pdf', state: 'missing', sha256: 'ab' }],
    folder: 'office.honbu-files',
    orphans: ['cd'],
  },
  backups: { count: 2, newest: '2006-03-01T09:00:00.000Z', isWhole: false, unsound: 1, strange: ['2006-02-01T09:00:00.000Z'] },
}

/** As a reader in Tokyo has it. */
const say = (instant: string) => instant.replace(/^(.*)-(.*)-(.*)T09:00:00.000Z$/, '$1/$2/$3 18:00')

test('a sound register is told in both languages, thing by thing', () => {
  expect([isSoundRegister(sound), areFilesSound(sound)]).toEqual([true, true])
  expect(checkLines(sound, 'en', say)).toEqual([
    'office.honbu: 1 body, 2 meetings and acts, 3 agenda items, 4 plans, 5 seats, 6 commands in the history',
    'file, indexes and references: sound',
    'numbering of meetings: without gap or clash',
    'history: an unbroken chain, and every row is what it says',
    'attached files: 1 file, all sound',
    'backups: 2, the newest of 2006/03/01 18:00, whole',
  ])
  expect(checkLines(sound, 'ja', say)).toEqual([
    'office.honbu：本部・会議1、会合及び設置等2、議題3、計画4、構成員5、履歴の操作6',
    'ファイル・索引・参照：異常なし',
    '会合の回次：欠番・重複なし',
    '履歴：連鎖は途切れておらず、全項目が履歴と一致',
    '添付ファイル：1件、異常なし',
    '控え：2件、最新は2006/03/01 18:00（異常なし）',
  ])
})

test('whatever is wrong is named in both', () => {
  expect([isSoundRegister(broken), areFilesSound(broken)]).toEqual([false, false])
  expect(checkLines(broken, 'en', say).slice(1)).toEqual([
    'damaged: row 3 missing from index agenda_items_meeting; open_questions 7 speaks of a missing row of bodies',
    'numbering: drugs: no meeting 3; crime: 2 meetings with number 2',
    'history: changed outside the program: meetings 3 is not what its last command left; the chain breaks at command 5; and 1 more',
    'attached files: 2 files, 1 not sound: “資料1.pdf” is missing (ab); 1 in office.honbu-files that no paper and no history knows: cd',
    'backups: 2, the newest of 2006/03/01 18:00, damaged; 1 of a register that was not sound; the history lacks what the backup of 2006/02/01 18:00 had',
  ])
  expect(checkLines(broken, 'ja', say).slice(1)).toEqual([
    '破損：row 3 missing from index agenda_items_meeting；要確認事項（7）が参照する本部・会議がない',
    '会合の回次：drugs：第3回がない；crime：第2回が2件ある',
    '履歴：プログラム外での変更あり：会合（3）が最後の操作の結果と異なる；操作5で連鎖が途切れている；ほか1件',
    '添付ファイル：2件中1件に異常：「資料1.pdf」がない；office.honbu-filesに、文書にも履歴にもないファイル1件',
    '控え：2件、最新は2006/03/01 18:00（破損）；異常のある台帳の控え1件；2006/02/01 18:00の控えにある履歴が台帳にない',
  ])
})
