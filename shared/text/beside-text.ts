import type { CheckStep } from '../domain/check-findings.ts'
import type { InBothLanguages } from './texts.ts'

/** Words of long work that goes on beside the program. */
export interface BesideText {
  readonly steps: Readonly<Record<CheckStep, string>>
  readonly stopCheck: string
}

export const besideText: InBothLanguages<BesideText> = {
  en: {
    steps: {
      file: 'Reading the file …',
      history: 'Holding every row against its history …',
      files: 'Reading the attached files …',
      backups: 'Reading the backups …',
    },
    stopCheck: 'Stop',
  },
  ja: {
    steps: {
      file: 'ファイルを読んでいます…',
      history: '各項目を履歴と照合しています…',
      files: '添付ファイルを読んでいます…',
      backups: '控えを読んでいます…',
    },
    stopCheck: '中止',
  },
}
