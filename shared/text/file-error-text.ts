import { quoted, quotedJa } from './quoted.ts'
import type { ErrorDetails, Saying } from './saying.ts'
import type { InBothLanguages } from './texts.ts'

/** What can go wrong with an attached file, by the contract's code. */
export const fileErrorText = {
  en: {
    'bad-file-name': () => ({
      title: 'A file with such a name cannot be taken.',
      kept: 'It was not added.',
      advice: 'Give it a name of at most 255 characters without / or \\, then add it again.',
    }),
    'file-too-large': (of) => ({
      title: `${quoted(of, 'file', 'The file')} is larger than ${of.megabytes ?? 200} MB.`,
      kept: 'It was not added.',
      advice: 'Make it smaller (a PDF of lower resolution), or split it into parts.',
    }),
    'file-unreadable': (of) => ({
      title: `${quoted(of, 'file', 'The file')} could not be read.`,
      kept: 'It was not added.',
      advice: 'It may be a folder, open elsewhere, or not yours to read. Copy it to your own folder and add it from there.',
    }),
    'file-missing': (of) => ({
      title: `${quoted(of, 'file', 'The file')} is not in the register’s folder of files.`,
      kept: 'The entry in the register is as it was.',
      advice: `Put the folder ${quoted(of, 'folder', 'of files')} back beside the register, or give the paper its file again.`,
    }),
    'file-changed': (of) => ({
      title: `${quoted(of, 'file', 'The file')} is no longer what was added: somebody changed it in the register’s folder of files.`,
      kept: 'It was not opened.',
      advice: `Bring the folder ${quoted(of, 'folder', 'of files')} back from a backup, or give the paper its file again.`,
    }),
  },
  ja: {
    'bad-file-name': () => ({
      title: 'この名前のファイルは取り込めません。',
      kept: '資料は追加していません。',
      advice: '「/」や「\\」を含まない255字以内の名前に変えて、もう一度追加してください。',
    }),
    'file-too-large': (of) => ({
      title: `${quotedJa(of, 'file', 'このファイル')}は${of.megabytes ?? 200}MBを超えています。`,
      kept: '資料は追加していません。',
      advice: '解像度を下げたPDFにするか、分割してください。',
    }),
    'file-unreadable': (of) => ({
      title: `${quotedJa(of, 'file', 'このファイル')}を読み取れませんでした。`,
      kept: '資料は追加していません。',
      advice: 'フォルダーであるか、他で開かれているか、読取り権限がない可能性があります。手元に写してから追加してください。',
    }),
    'file-missing': (of) => ({
      title: `${quotedJa(of, 'file', 'ファイル')}が台帳の資料フォルダーにありません。`,
      kept: '台帳の記載はそのままです。',
      advice: `資料フォルダー${quotedJa(of, 'folder', '')}を台帳と同じ場所に戻すか、資料にファイルを付け直してください。`,
    }),
    'file-changed': (of) => ({
      title: `${quotedJa(of, 'file', 'ファイル')}の内容が追加時と異なります。資料フォルダーの中で書き換えられています。`,
      kept: 'ファイルは開いていません。',
      advice: `資料フォルダー${quotedJa(of, 'folder', '')}を控えから戻すか、資料にファイルを付け直してください。`,
    }),
  },
} satisfies InBothLanguages<Readonly<Record<string, (of: ErrorDetails) => Saying>>>
