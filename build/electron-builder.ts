import type { Configuration } from 'electron-builder'
import { packagedFuses } from './fuses.ts'

export interface PackageChoice {
  /** The staged program: package.json, electron/, renderer/ and the native addon. */
  readonly app: string
  readonly output: string
  /** An unpacked Electron whose resources folder is empty; null: electron-builder fetches one. */
  readonly electronDist: string | null
  readonly electronVersion: string
  /** The licences of everything in it, as a text. */
  readonly licences: string
  /** Its bill of materials, as JSON. */
  readonly materials: string
  /** Who answers for a Debian package, which is not made without one. */
  readonly debian: { readonly maintainer: string; readonly homepage: string } | null
}

/** What Electron needs of a Debian or Ubuntu of these years. */
const debDepends = [
  'libgtk-3-0',
  'libnotify4',
  'libnss3',
  'libxss1',
  'libxtst6',
  'xdg-utils',
  'libatspi2.0-0',
  'libuuid1',
  'libsecret-1-0',
]

/** How packages are made, for electron-builder: what goes in, what each system gets, what the binary can no longer do. */
export function packageConfiguration(choice: PackageChoice): Configuration {
  const { app, output, electronDist, electronVersion, licences, materials, debian } = choice
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
    asarUnpack: ['node_modules/**', 'electron/{cli,beside}*.cjs', 'electron/paper.css'],
    // There is no address to ask for a newer version, and no code that would.
    publish: null,
    fileAssociations: [{ ext: 'honbu', name: 'Honbu register', role: 'Editor', mimeType: 'application/vnd.honbu.register' }],
    protocols: [{ name: 'Link into a Honbu register', schemes: ['honbu'] }],
    extraFiles: [
      { from: licences, to: 'LICENCES.txt' },
      { from: materials, to: 'SBOM.cdx.json' },
    ],
    ...(debian === null ? {} : { extraMetadata: { homepage: debian.homepage } }),
    electronFuses: packagedFuses,
    linux: {
      executableName: 'honbu',
      target: ['AppImage', ...(debian === null ? [] : ['deb']), 'tar.gz'],
      icon: 'build/icons/app',
      category: 'Office',
      synopsis: 'The desktop register of a headquarters secretariat',
      maintainer: debian?.maintainer ?? 'The Honbu founders',
    },
    deb: { depends: debDepends },
    mac: {
      target: ['dmg', 'zip'],
      icon: 'build/icons/app/1024x1024.png',
      category: 'public.app-category.business',
      hardenedRuntime: true,
    },
    win: { target: ['nsis', 'portable', 'zip'], icon: 'build/icons/app/512x512.png' },
    // Asks for whom and where; without a screen (/S) it installs for whoever runs it, with /allusers for the machine.
    nsis: {
      oneClick: false,
      perMachine: false,
      allowToChangeInstallationDirectory: true,
      installerLanguages: ['en_US', 'ja_JP'],
      license: 'LICENSE',
      // A register is the office's, not the program's.
      deleteAppDataOnUninstall: false,
      include: 'build/installer.nsh',
    },
    portable: { artifactName: '${productName}-${version}-portable.${ext}' },
  }
}
