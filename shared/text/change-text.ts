import type { InBothLanguages } from './texts.ts'

/** What a command of the contract did, by its name, for notices, "Undo …" and the history. */
export const changeText = {
  en: {
    'register.createDefault': 'Register created',
    'register.openRecent': 'Register opened',
    'register.openPath': 'Register opened',
    'register.close': 'Register closed',
    'meetings.create': 'Meeting added',
    'meetings.update': 'Meeting changed',
    'meetings.remove': 'Meeting removed',
    'agenda.accept': 'Proposed lines taken over',
    'agenda.add': 'Agenda line added',
    'agenda.update': 'Agenda line changed',
    'agenda.move': 'Agenda line moved',
    'agenda.remove': 'Agenda lines removed',
    'history.undo': 'Undone',
    'history.redo': 'Done again',
    'settings.update': 'Settings changed',
  },
  ja: {
    'register.createDefault': '台帳を作成しました',
    'register.openRecent': '台帳を開きました',
    'register.openPath': '台帳を開きました',
    'register.close': '台帳を閉じました',
    'meetings.create': '会議を追加しました',
    'meetings.update': '会議を変更しました',
    'meetings.remove': '会議を削除しました',
    'agenda.accept': '提案を議題に採用しました',
    'agenda.add': '議題を追加しました',
    'agenda.update': '議題を変更しました',
    'agenda.move': '議題を移動しました',
    'agenda.remove': '議題を削除しました',
    'history.undo': '元に戻しました',
    'history.redo': 'やり直しました',
    'settings.update': '設定を変更しました',
  },
} satisfies InBothLanguages<Readonly<Record<string, string>>>
