import type { InBothLanguages } from './texts.ts'

/** Words of going back to a backup: what would be lost and what would come back. */
export interface RestoreText {
  readonly restore: string
  readonly restoreOf: (when: string) => string
  readonly chooseBackup: string
  readonly comparing: string
  readonly same: string
  readonly wouldChange: string
  readonly goes: (count: number) => string
  readonly comesBack: (count: number) => string
  readonly goesBack: (count: number) => string
  readonly since: (count: number) => string
  readonly moreSince: (count: number) => string
  readonly filesBack: (count: number) => string
  readonly presentKept: string
  readonly cannotCompare: string
  readonly restored: (when: string) => string
  readonly restoredDetail: (keptAs: string | null, setAside: string | null) => string
  readonly filesLost: (count: number) => string
}

export const restoreText: InBothLanguages<RestoreText> = {
  en: {
    restore: 'Restore',
    restoreOf: (when) => `The register as of ${when}`,
    chooseBackup: 'Choose a backup to see what restoring it would change.',
    comparing: 'Comparing …',
    same: 'It holds the same facts as the register now.',
    wouldChange: 'What would change',
    goes: (count) => `${count} made since would go`,
    comesBack: (count) => `${count} removed since would come back`,
    goesBack: (count) => `${count} changed since would be as before`,
    since: (count) => (count === 1 ? '1 command given since' : `${count.toLocaleString('en-GB')} commands given since`),
    moreSince: (count) => `and ${count.toLocaleString('en-GB')} more`,
    filesBack: (count) => (count === 1 ? '1 attached file comes back.' : `${count} attached files come back.`),
    presentKept: 'What is there now is backed up first, so this can be taken back the same way.',
    cannotCompare: 'The register cannot be read, so there is nothing to compare with. It is set aside as it is.',
    restored: (when) => `The register is as of ${when} again`,
    restoredDetail: (keptAs, setAside) =>
      setAside === null
        ? keptAs === null
          ? ''
          : 'What was there before is the newest backup.'
        : `The file that could not be read is now “${setAside}”.`,
    filesLost: (count) =>
      count === 1 ? '1 attached file could not be brought back.' : `${count} attached files could not be brought back.`,
  },
  ja: {
    restore: '復元する',
    restoreOf: (when) => `${when}時点の台帳`,
    chooseBackup: '控えを選ぶと、復元した場合の変更点を表示します。',
    comparing: '比較しています…',
    same: '現在の台帳と同じ内容です。',
    wouldChange: '復元による変更点',
    goes: (count) => `その後に追加された${count}件がなくなります`,
    comesBack: (count) => `その後に削除された${count}件が戻ります`,
    goesBack: (count) => `その後に変更された${count}件が元の内容に戻ります`,
    since: (count) => `その後の操作${count.toLocaleString('ja-JP')}件`,
    moreSince: (count) => `ほか${count.toLocaleString('ja-JP')}件`,
    filesBack: (count) => `添付ファイル${count}件が戻ります。`,
    presentKept: '現在の内容は先に控えとして保存されるため、同じ方法で元に戻せます。',
    cannotCompare: '台帳を読み取れないため、比較できません。現在のファイルはそのまま別名で残します。',
    restored: (when) => `台帳を${when}時点に復元しました`,
    restoredDetail: (keptAs, setAside) =>
      setAside === null
        ? keptAs === null
          ? ''
          : '復元前の内容は、最新の控えにあります。'
        : `読み取れなかったファイルは「${setAside}」として残しました。`,
    filesLost: (count) => `添付ファイル${count}件は復元できませんでした。`,
  },
}
