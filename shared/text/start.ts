import type { InBothLanguages } from './texts.ts'

/** What the program says in the terminal while it starts. */
export interface StartText {
  readonly building: string
  readonly downloading: (version: string) => string
  readonly downloaded: (megabytes: number) => string
  /** One line: why it is the browser this time. */
  readonly browserInstead: (reason: string) => string
  readonly noDisplay: string
  readonly notReachable: (host: string) => string
  readonly downloadFailed: (host: string) => string
  readonly endedAtOnce: string
  readonly served: (address: string) => string
  readonly howToEnd: string
  readonly notBuilt: string
}

export const startText = {
  en: {
    building: 'Building the program (only after its sources have changed) …',
    downloading: (version) => `Downloading Electron ${version}, about 120 MB, this once …`,
    downloaded: (megabytes) => `${megabytes} MB`,
    browserInstead: (reason) => `${reason}, so Honbu opens in the browser instead of a window of its own.`,
    noDisplay: 'There is no display here',
    notReachable: (host) => `Electron is not installed and ${host} cannot be reached to fetch it`,
    downloadFailed: (host) => `Electron could not be fetched from ${host}`,
    endedAtOnce: 'The desktop window could not be opened on this system',
    served: (address) => `Honbu is at ${address}`,
    howToEnd: 'The address is for you alone and holds until the program ends. Ctrl+C ends it.',
    notBuilt: 'The page is not built yet: run "npm run build" first, or use "npm start".',
  },
  ja: {
    building: 'プログラムを構築しています（ソースの変更後のみ）…',
    downloading: (version) => `Electron ${version}（約120MB）を取得しています（初回のみ）…`,
    downloaded: (megabytes) => `${megabytes}MB`,
    browserInstead: (reason) => `${reason}ため、専用ウインドウの代わりにブラウザーで開きます。`,
    noDisplay: '画面に接続されていない',
    notReachable: (host) => `Electronが未導入で、取得元の${host}に接続できない`,
    downloadFailed: (host) => `${host}からElectronを取得できなかった`,
    endedAtOnce: 'この環境では専用ウインドウを開けなかった',
    served: (address) => `Honbuのアドレス: ${address}`,
    howToEnd: 'このアドレスは起動した方専用で、プログラムの終了まで有効です。Ctrl+Cで終了します。',
    notBuilt: '画面がまだ構築されていません。先に「npm run build」を実行するか、「npm start」をご利用ください。',
  },
} satisfies InBothLanguages<StartText>
