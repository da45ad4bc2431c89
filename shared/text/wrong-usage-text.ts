import type { InBothLanguages } from './texts.ts'

/** How a command of the command line was called wrongly. Names of commands and options stand as they are typed. */
export interface WrongUsageWords {
  /** Before what is wrong, and after it where to read on. */
  readonly said: (what: string) => string
  readonly noCommand: (typed: string) => string
  readonly calledAs: (usage: string) => string
  readonly unknownOption: (option: string) => string
  readonly needsValue: (option: string) => string
  readonly takesNoValue: (option: string) => string
  readonly unreadable: string
  readonly missing: (what: string) => string
  readonly missingOneOf: (what: readonly string[]) => string
  readonly missingWord: string
  readonly missingDemoFile: string
  readonly missingOut: string
  readonly takes: (option: string, choices: readonly string[]) => string
  readonly takesNumber: (option: string, least: number, most: number) => string
  readonly goesWith: (option: string, what: string) => string
  readonly formWithWords: string
  readonly dossier: string
  readonly noPaper: (typed: string, papers: readonly string[]) => string
  readonly meetingNamed: (typed: string) => string
  /** `option` names the file the answer goes to. */
  readonly jsonOfFile: (option: string) => string
  readonly noText: (format: string) => string
}

export const wrongUsageText: InBothLanguages<WrongUsageWords> = {
  en: {
    said: (what) => `honbu: ${what}. Try: honbu help`,
    noCommand: (typed) => `there is no command “${typed}”`,
    calledAs: (usage) => `it is called as: honbu ${usage}`,
    unknownOption: (option) => `there is no option ${option}`,
    needsValue: (option) => `${option} needs a value`,
    takesNoValue: (option) => `${option} takes no value`,
    unreadable: 'the options cannot be read',
    missing: (what) => `${what} is missing`,
    missingOneOf: (what) => `one of ${what.join(', ')} is missing`,
    missingWord: 'a word is missing',
    missingDemoFile: '--file F is missing: where the made-up register goes',
    missingOut: '--out FILE says where it is to be written',
    takes: (option, choices) => `${option} takes ${choices.length > 3 ? choices.join(', ') : choices.join(' or ')}`,
    takesNumber: (option, least, most) => `${option} takes a whole number from ${least} to ${most}`,
    goesWith: (option, what) => `${option} goes with ${what}`,
    formWithWords: 'a form with words',
    dossier: 'a dossier',
    noPaper: (typed, papers) => `there is no paper “${typed}”; there are ${papers.join(', ')}`,
    meetingNamed: (typed) => `a meeting is named as BODY/NUMBER or BODY/DATE, not “${typed}”`,
    jsonOfFile: (option) => `--json tells of a file that was written: name it (${option})`,
    noText: (format) => `--format ${format} is no text: name a file (--output FILE) or send it into one (> FILE)`,
  },
  ja: {
    said: (what) => `honbu: ${what}。使い方は honbu help で確認できます。`,
    noCommand: (typed) => `「${typed}」というコマンドはありません`,
    calledAs: (usage) => `次のように指定してください：honbu ${usage}`,
    unknownOption: (option) => `${option} というオプションはありません`,
    needsValue: (option) => `${option} には値が必要です`,
    takesNoValue: (option) => `${option} に値は付けられません`,
    unreadable: 'オプションを読み取れません',
    missing: (what) => `${what} を指定してください`,
    missingOneOf: (what) => `${what.join('、')} のいずれかを指定してください`,
    missingWord: '指定が足りません',
    missingDemoFile: '架空の台帳の保存先を --file F で指定してください',
    missingOut: '書き出す先を --out FILE で指定してください',
    takes: (option, choices) => `${option} に指定できるのは ${choices.join('、')} です`,
    takesNumber: (option, least, most) => `${option} には${least}から${most}までの整数を指定してください`,
    goesWith: (option, what) => `${option} は${what}とともに指定してください`,
    formWithWords: '文言を含む形式',
    dossier: '資料一式',
    noPaper: (typed, papers) => `「${typed}」という文書はありません。指定できるのは ${papers.join('、')} です`,
    meetingNamed: (typed) => `会合は BODY/NUMBER 又は BODY/DATE の形で指定してください（入力：「${typed}」）`,
    jsonOfFile: (option) => `--json は書き出したファイルについて出力します。ファイルを ${option} で指定してください`,
    noText: (format) =>
      `--format ${format} は文字の形式ではありません。--output FILE でファイルを指定するか、> FILE でファイルに送ってください`,
  },
}
