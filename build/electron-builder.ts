import type { Configuration } from 'electron-builder'
import { packagedFuses } from './fuses.ts'

export interface PackageChoice {
  /** The staged program: package.json, electron/, renderer/ and the native addon. */
  readonly app: string
  readonly output: string
  /** An unpacked Electron whose resources folder is empty; null: electron-builder fetches one. */
  readonly electronDist: string | null
  readonly electronVersion: string
}

/** How packages are made, for electron-builder: what goes in, what each system gets, what the binary can no longer do. */
export function packageConfiguration({ app, output, electronDist, electronVersion }: PackageChoice): Configuration {
  return {
    appId: 'jp.honbu.register',
    productName: 'Honbu',
    copyright: 'The Honbu founders, MIT licence',
    directories: { app, output, buildResources: 'build/icons' },
    files: ['**/*'],
    electronVersion,
    ...(electronDist === null ? {} : { electronDist }),
    electronLanguages: ['en-US', 'ja'],
    npmRebuild: false,
    asar: true,
    // Plain Node cannot look into the archive, and the command line runs on plain Node; a thread is not begun from within it.
    asarUnpack: ['node_modules/**', 'electron/{cli,reader,checker,thread}*.cjs', 'electron/paper.css'],
    publish: null,
    fileAssociations: [{ ext: 'honbu', name: 'Honbu register', role: 'Editor', mimeType: 'application/vnd.honbu.register' }],
    electronFuses: packagedFuses,
    linux: {
      executableName: 'honbu',
      target: ['AppImage', 'deb', 'tar.gz'],
      icon: 'build/icons/app',
      category: 'Office',
      synopsis: 'The desktop register of a headquarters secretariat',
      maintainer: 'The Honbu founders',
    },
    mac: {
      target: ['dmg', 'zip'],
      icon: 'build/icons/app/1024x1024.png',
      category: 'public.app-category.business',
      hardenedRuntime: true,
    },
    win: { target: ['nsis', 'zip'], icon: 'build/icons/app/512x512.png' },
    nsis: { oneClick: false, perMachine: false, allowToChangeInstallationDirectory: true },
  }
}
