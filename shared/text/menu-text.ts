import type { InBothLanguages } from './texts.ts'

/** Words of the menu of the window. */
export interface MenuText {
  readonly file: string
  readonly newWindow: string
  readonly closeWindow: string
  readonly open: string
  readonly openInNewWindow: string
  readonly copyLink: string
  readonly openRegister: string
  readonly recentRegisters: string
  readonly newRegister: string
  readonly newEmptyRegister: string
  readonly newRegisterWithRecord: string
  readonly settings: string
  readonly quit: string
  readonly edit: string
  readonly cut: string
  readonly copy: string
  readonly paste: string
  readonly selectAll: string
  readonly go: string
  readonly screen: string
  readonly view: string
  readonly zoomIn: string
  readonly zoomOut: string
  readonly actualSize: string
  readonly fullScreen: string
  readonly developerTools: string
  readonly window: string
  readonly minimize: string
  readonly bringToFront: string
  readonly help: string
  readonly guide: string
  readonly shortcuts: string
  readonly licences: string
  readonly about: string
  readonly hide: string
  readonly hideOthers: string
  readonly showAll: string
  readonly services: string
}

export const menuText: InBothLanguages<MenuText> = {
  en: {
    file: '&File',
    newWindow: 'New Window',
    closeWindow: 'Close Window',
    open: 'Open',
    openInNewWindow: 'Open in New Window',
    copyLink: 'Copy Link',
    openRegister: 'Open Register…',
    recentRegisters: 'Recent Registers',
    newRegister: 'New Register',
    newEmptyRegister: 'Empty…',
    newRegisterWithRecord: 'With the Published Record…',
    settings: 'Settings',
    quit: 'Quit Honbu',
    edit: '&Edit',
    cut: 'Cut',
    copy: 'Copy',
    paste: 'Paste',
    selectAll: 'Select All',
    go: '&Go',
    screen: '&This Screen',
    view: '&View',
    zoomIn: 'Larger',
    zoomOut: 'Smaller',
    actualSize: 'Actual Size',
    fullScreen: 'Full Screen',
    developerTools: 'Developer Tools',
    window: 'Window',
    minimize: 'Minimize',
    bringToFront: 'Bring All to Front',
    help: '&Help',
    guide: 'Guide',
    shortcuts: 'Keyboard Shortcuts',
    licences: 'Licences',
    about: 'About Honbu',
    hide: 'Hide Honbu',
    hideOthers: 'Hide Others',
    showAll: 'Show All',
    services: 'Services',
  },
  ja: {
    file: 'ファイル(&F)',
    newWindow: '新しいウインドウ',
    closeWindow: 'ウインドウを閉じる',
    open: '開く',
    openInNewWindow: '新しいウインドウで開く',
    copyLink: 'リンクをコピー',
    openRegister: '台帳を開く…',
    recentRegisters: '最近使った台帳',
    newRegister: '台帳を新規作成',
    newEmptyRegister: '空の台帳…',
    newRegisterWithRecord: '公表記録を収めた台帳…',
    settings: '設定',
    quit: 'Honbuを終了',
    edit: '編集(&E)',
    cut: '切り取り',
    copy: 'コピー',
    paste: '貼り付け',
    selectAll: 'すべて選択',
    go: '移動(&G)',
    screen: 'この画面(&T)',
    view: '表示(&V)',
    zoomIn: '拡大',
    zoomOut: '縮小',
    actualSize: '実際の大きさ',
    fullScreen: '全画面表示',
    developerTools: '開発者ツール',
    window: 'ウインドウ',
    minimize: 'しまう',
    bringToFront: 'すべてを手前に移動',
    help: 'ヘルプ(&H)',
    guide: '手引',
    shortcuts: 'キーボードショートカット',
    licences: 'ライセンス',
    about: 'Honbuについて',
    hide: 'Honbuを隠す',
    hideOthers: 'ほかを隠す',
    showAll: 'すべてを表示',
    services: 'サービス',
  },
}
