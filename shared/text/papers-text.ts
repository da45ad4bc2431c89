import type { KeyHintText } from './key-hint-text.ts'
import type { InBothLanguages } from './texts.ts'

/** Words of a meeting's papers (配布資料): the list under the agenda, its files, what happens to them. */
export interface PapersText {
  readonly papers: string
  readonly planPapers: string
  /** As it stands in the list: short, the kind and the number. */
  readonly number: (number: string, isReference: boolean) => string
  readonly none: string
  readonly noneRecorded: string
  readonly add: string
  readonly addPapers: string
  readonly planOne: string
  readonly drop: string
  readonly titleIn: (language: 'en' | 'ja', number: string) => string
  readonly noTitle: Readonly<Record<'en' | 'ja', string>>
  // of a paper
  readonly line: (number: string) => string
  readonly heading: string
  readonly lineOf: string
  readonly chooseLine: string
  readonly noLine: string
  readonly noLines: string
  readonly reference: string
  readonly referenceLong: string
  readonly part: string
  readonly partLong: string
  readonly fileToCome: string
  readonly open: (fileName: string) => string
  readonly openFile: string
  readonly giveFile: string
  readonly replaceFile: string
  readonly moveUp: string
  readonly moveDown: string
  readonly remove: string
  readonly more: (number: string) => string
  readonly numberFixed: string
  // files
  readonly size: (bytes: number) => string
  readonly missing: string
  readonly missingHelp: (folder: string) => string
  readonly changed: string
  readonly changedHelp: (folder: string) => string
  // what happened
  readonly added: (count: number) => string
  readonly taking: (fileName: string, at: number, of: number) => string
  readonly inFolder: string
  readonly inFolderWhy: string
  readonly noProgram: string
  readonly noProgramWhy: string
  readonly saved: string
  readonly oneFileOnly: string
  readonly hints: readonly KeyHintText[]
  readonly hintsReading: readonly KeyHintText[]
  readonly hintsTitle: readonly KeyHintText[]
}

export const papersText = {
  en: {
    papers: 'Papers',
    planPapers: 'Papers of the plan',
    number: (number, isReference) => (isReference ? `Reference ${number}` : `Paper ${number}`),
    none: 'No papers yet. Drop files here, or add them.',
    noneRecorded: 'No papers are recorded.',
    add: 'Add files',
    addPapers: 'Add files as papers…',
    planOne: 'List a paper to come',
    drop: 'Drop the files to add them as papers',
    titleIn: (language, number) => `Title of ${number} in ${language === 'en' ? 'English' : 'Japanese'}`,
    noTitle: { en: 'English title missing', ja: 'Japanese title missing' },
    line: (number) => `Item ${number}`,
    heading: 'Heading',
    lineOf: 'Agenda line of the paper',
    chooseLine: 'Agenda line',
    noLine: 'No line: for the whole meeting',
    noLines: 'The agenda has no lines yet',
    reference: 'Reference',
    referenceLong: 'For reference (counted apart)',
    part: 'Part',
    partLong: 'Part of the paper before it',
    fileToCome: 'File to come',
    open: (fileName) => `Open ${fileName}`,
    openFile: 'Open the file',
    giveFile: 'Add its file',
    replaceFile: 'Replace the file',
    moveUp: 'Move up',
    moveDown: 'Move down',
    remove: 'Remove the paper',
    more: (number) => `More about ${number}`,
    numberFixed: 'Given out with the agenda: the number stays',
    size: (bytes) =>
      bytes < 1024 ? `${bytes} B` : bytes < 1_048_576 ? `${Math.round(bytes / 1024)} KB` : `${(bytes / 1_048_576).toFixed(1)} MB`,
    missing: 'File missing',
    missingHelp: (folder) => `Put the folder ${folder} back beside the register, or add the file again.`,
    changed: 'File changed',
    changedHelp: (folder) => `It is no longer what was added. Bring ${folder} back from a backup, or add the file again.`,
    added: (count) => (count === 1 ? 'Paper added' : `${count} papers added`),
    taking: (fileName, at, of) => (of === 1 ? `Adding ${fileName}` : `Adding ${fileName} (${at} of ${of})`),
    inFolder: 'The file is shown in its folder.',
    inFolderWhy: 'Honbu opens documents only. This kind of file could run a program.',
    noProgram: 'No program on this machine opens the file.',
    noProgramWhy: 'It is shown in its folder instead.',
    saved: 'The file is in the browser’s downloads.',
    oneFileOnly: 'One file is a paper’s file; the first was taken.',
    hints: [
      { keys: 'Enter', text: 'Write the title' },
      { keys: 'O', text: 'Open' },
      { keys: 'R', text: 'Reference' },
      { keys: 'P', text: 'Part' },
      { keys: ['Alt+ArrowUp', 'Alt+ArrowDown'], text: 'Move' },
      { keys: 'Delete', text: 'Remove' },
    ],
    hintsReading: [
      { keys: ['ArrowUp', 'ArrowDown'], text: 'Papers' },
      { keys: 'O', text: 'Open' },
    ],
    hintsTitle: [
      { keys: 'Enter', text: 'Done' },
      { keys: 'Escape', text: 'Put back what was there' },
    ],
  },
  ja: {
    papers: '配布資料',
    planPapers: '計画の関係資料',
    number: (number, isReference) => `${isReference ? '参考資料' : '資料'}${number}`,
    none: '資料はまだありません。ファイルをここにドロップするか、追加してください。',
    noneRecorded: '資料の記録はありません。',
    add: 'ファイルを追加',
    addPapers: 'ファイルを資料として追加…',
    planOne: '予定の資料を記載',
    drop: 'ドロップすると資料として追加されます',
    titleIn: (language, number) => `${number}の件名(${language === 'en' ? '英語' : '日本語'})`,
    noTitle: { en: '英語の件名なし', ja: '日本語の件名なし' },
    line: (number) => `議題${number}`,
    heading: '見出し',
    lineOf: '資料の議題',
    chooseLine: '議題',
    noLine: '議題を定めない(会合全体の資料)',
    noLines: '議題がまだありません',
    reference: '参考',
    referenceLong: '参考資料とする(番号は別に付す)',
    part: '枝番',
    partLong: '前の資料の枝番とする',
    fileToCome: 'ファイル未着',
    open: (fileName) => `${fileName}を開く`,
    openFile: 'ファイルを開く',
    giveFile: 'ファイルを付ける',
    replaceFile: 'ファイルを差し替える',
    moveUp: '上へ移動',
    moveDown: '下へ移動',
    remove: '資料を削除',
    more: (number) => `${number}の操作`,
    numberFixed: '議事次第と共に発出済みのため、番号は変わりません',
    size: (bytes) =>
      bytes < 1024 ? `${bytes} B` : bytes < 1_048_576 ? `${Math.round(bytes / 1024)} KB` : `${(bytes / 1_048_576).toFixed(1)} MB`,
    missing: 'ファイルなし',
    missingHelp: (folder) => `資料フォルダー「${folder}」を台帳と同じ場所に戻すか、ファイルを付け直してください。`,
    changed: '内容が変わっています',
    changedHelp: (folder) =>
      `追加時の内容と異なります。資料フォルダー「${folder}」を控えから戻すか、ファイルを付け直してください。`,
    added: (count) => `資料を${count}件追加しました`,
    taking: (fileName, at, of) => (of === 1 ? `${fileName}を追加しています` : `${fileName}を追加しています(${at}/${of})`),
    inFolder: 'ファイルをフォルダーに表示しました。',
    inFolderWhy: '開けるのは文書のみです。この種類のファイルはプログラムを実行するおそれがあります。',
    noProgram: 'このファイルを開くプログラムがありません。',
    noProgramWhy: '代わりにフォルダーに表示しました。',
    saved: 'ブラウザーのダウンロードに保存しました。',
    oneFileOnly: '資料に付けられるファイルは1件です。最初の1件を付けました。',
    hints: [
      { keys: 'Enter', text: '件名を入力' },
      { keys: 'O', text: '開く' },
      { keys: 'R', text: '参考資料' },
      { keys: 'P', text: '枝番' },
      { keys: ['Alt+ArrowUp', 'Alt+ArrowDown'], text: '移動' },
      { keys: 'Delete', text: '削除' },
    ],
    hintsReading: [
      { keys: ['ArrowUp', 'ArrowDown'], text: '資料の移動' },
      { keys: 'O', text: '開く' },
    ],
    hintsTitle: [
      { keys: 'Enter', text: '確定' },
      { keys: 'Escape', text: '元に戻す' },
    ],
  },
} satisfies InBothLanguages<PapersText>
