import type { ChosenFiles, FilePart, ShownFile } from './attachments.ts'
import type { NamedFolder } from '../domain/named-folders.ts'
import type { ExportRequest } from './exports.ts'
import type { MenuCommand } from './menu-commands.ts'
import type { CallAnswer, CallRequest } from './transport.ts'

/**
 * What the page may ask of the program that hosts it, beside the contract's procedures. In the desktop app it is
 * `window.honbu`, made by the preload; in a browser the page makes its own from loopback HTTP.
 * Paths never cross: the host shows the dialog, opens or writes the file, and answers with what happened.
 */
export interface HostBridge {
  readonly kind: 'desktop' | 'web'
  readonly platform: 'linux' | 'win32' | 'darwin' | 'other'
  call(request: CallRequest): Promise<CallAnswer>
  /** Lets the user choose a register file and opens it. Null: the user cancelled. Desktop only. */
  openRegisterFile(): Promise<CallAnswer | null>
  /** Lets the user choose where a new register goes and creates it, empty or with the published record. Desktop only. */
  createRegisterFile(content: 'empty' | 'published-record'): Promise<CallAnswer | null>
  /** Lets the user choose files, several at once, and takes each in: a `ChosenFiles` to attach. Null: the user cancelled. */
  chooseFiles(): Promise<HostAnswer<ChosenFiles> | null>
  /** Lets the user choose the folder where backups go a second time. Null: the user cancelled. Desktop only; in a browser the path is typed. */
  chooseBackupFolder(): Promise<HostAnswer<{ readonly secondFolder: string | null }> | null>
  /** Lets the user choose the folder where files are proposed to be saved. Null: the user cancelled. Desktop only. */
  chooseExportFolder(): Promise<HostAnswer<{ readonly exports: string | null }> | null>
  /** Shows a folder in the system's file manager, named by what lies in it. Desktop only; `shown` is false where it cannot be. */
  showFolder(which: NamedFolder): Promise<HostAnswer<{ readonly shown: boolean }>>
  /** The next part of a file that the page was given (dropped on it) and has announced by `attachments.begin`. */
  sendFilePart(part: FilePart): Promise<HostAnswer<{ readonly received: number }>>
  /** Shows the file of a paper: in its own program, in its folder, or as a download. */
  openAttachment(id: number): Promise<HostAnswer<ShownFile>>
  /** Prints the paper at this route (`/paper/…`, see renderer) through the system's dialog. */
  printPaper(request: PaperRequest): Promise<PaperResult>
  /** Writes a paper's file to a place the user chooses, and shows it in its program where that is asked; in a browser it is handed over as a download. */
  saveFile(request: FileRequest): Promise<PaperResult>
  /** Writes the paper as PDF to a place the user chooses. */
  savePaperAsPdf(request: PaperRequest): Promise<PaperResult>
  /** Writes a text to a place the user chooses; in a browser it is handed over as a download. */
  saveTextFile(request: TextFileRequest): Promise<PaperResult>
  /** Writes a picture to a place the user chooses; in a browser it is handed over as a download. */
  savePicture(request: PictureRequest): Promise<PaperResult>
  /** Makes a file of the register and writes it to a place the user chooses; in a browser it is handed over as a download. Null: the user cancelled. */
  saveExport(request: ExportRequest): Promise<HostAnswer<SavedExport> | null>
  /** Shows the register in a further window, beginning at this route. */
  openWindow(route: string): Promise<void>
  /** Opens a register file that was let go over the window. Null: the host cannot know where it lies. Desktop only. */
  openDroppedRegister(file: DroppedFile): Promise<CallAnswer | null>
  /** A `honbu://` link is waiting for the page; returns a function that stops listening. */
  onLink(listener: () => void): () => void
  /** The link that is waiting for this page, once; null: none is. */
  takeLink(): Promise<string | null>
  /** The ids of commands the user chose in the menu; returns a function that stops listening. */
  onCommand(listener: (id: string) => void): () => void
  /** Tells the menu every command that can be given here and now, in order. */
  setCommands(commands: readonly MenuCommand[]): void
  /** Tells the window what it shows, so that frame and menu agree with the page and it opens there again. */
  setAppearance(appearance: Appearance): void
}

export interface Appearance {
  readonly title: string
  readonly theme: 'light' | 'dark' | 'system'
  readonly language: 'en' | 'ja'
  /** Where the page is; a paper and the like have none to come back to. */
  readonly route: string | null
  /** How many matters are overdue or wait for somebody, for the badge. */
  readonly needs: number
  /** Something on the screen is not in the register yet. */
  readonly isEdited: boolean
}

/** A file as the page was given it; where it lies only the host can find out. */
export interface DroppedFile {
  readonly name: string
  readonly size: number
}

/** A call's answer with its data by name. */
export type HostAnswer<Data> = { readonly ok: true; readonly data: Data } | Extract<CallAnswer, { readonly ok: false }>

/** A file that was written. */
export interface SavedExport {
  /** Null where the browser keeps it without saying where. */
  readonly fileName: string | null
}

export interface PaperRequest {
  /** The page's own route of the paper, beginning with `/paper/`. */
  readonly route: string
  /** Suggested file name without folder or ending. */
  readonly fileName: string
  /** Shown in its own program once it is written. */
  readonly opens?: boolean
}

/** Files of bytes that the page may have written, by their ending: papers in their forms. */
export const paperFileKinds = ['docx', 'xlsx', 'csv', 'txt', 'html', 'zip'] as const
export type PaperFileKind = (typeof paperFileKinds)[number]

export interface FileRequest {
  readonly kind: PaperFileKind
  /** Suggested file name without folder or ending. */
  readonly fileName: string
  readonly content: Uint8Array<ArrayBuffer>
  /** Shown in its own program once it is written. */
  readonly opens: boolean
}

/** Files of text that the page may have written, by their ending. */
export const textFileKinds = ['ics', 'csv', 'svg', 'json'] as const
export type TextFileKind = (typeof textFileKinds)[number]

export interface TextFileRequest {
  readonly kind: TextFileKind
  /** Suggested file name without folder or ending. */
  readonly fileName: string
  readonly content: string
}

export interface PictureRequest {
  /** Suggested file name without folder or ending. */
  readonly fileName: string
  /** A PNG. */
  readonly content: Uint8Array<ArrayBuffer>
}

export type PaperResult =
  | { readonly done: true; readonly fileName: string | null }
  | { readonly done: false; readonly reason: 'cancelled' | 'failed'; readonly message: string | null }
