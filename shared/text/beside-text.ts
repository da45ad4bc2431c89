import type { CheckStep } from '../domain/check-findings.ts'
import type { InBothLanguages } from './texts.ts'

/** Words of long work that goes on beside the program. */
export interface BesideText {
  readonly steps: Readonly<Record<CheckStep, string>>
  readonly stopCheck: string
  readonly encryption: string
  /** Backups that lie open though new ones are encrypted. */
  readonly openBackups: (count: number) => string
  readonly sealBackups: string
  readonly sealedBackups: (sealed: number) => string
  readonly leftOpen: (left: number) => string
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
    encryption: 'Encryption',
    openBackups: (count) =>
      count === 1
        ? '1 backup was made before the passphrase and is not encrypted.'
        : `${count} backups were made before the passphrase and are not encrypted.`,
    sealBackups: 'Encrypt them',
    sealedBackups: (sealed) => (sealed === 1 ? '1 backup encrypted' : `${sealed} backups encrypted`),
    leftOpen: (left) => (left === 1 ? '1 is damaged and stays as it is.' : `${left} are damaged and stay as they are.`),
  },
  ja: {
    steps: {
      file: 'ファイルを読んでいます…',
      history: '各項目を履歴と照合しています…',
      files: '添付ファイルを読んでいます…',
      backups: '控えを読んでいます…',
    },
    stopCheck: '中止',
    encryption: '暗号化',
    openBackups: (count) => `パスフレーズの設定前に作成された控え${count}件は、暗号化されていません。`,
    sealBackups: '暗号化する',
    sealedBackups: (sealed) => `控え${sealed}件を暗号化しました`,
    leftOpen: (left) => `破損している${left}件はそのまま残しました。`,
  },
}
