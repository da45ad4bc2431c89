/** The names of the few IPC channels between the preload and the main process; nothing else crosses. */
export const hostChannels = {
  /** page to main: a CallRequest as JSON text, answered by a CallAnswer as JSON text */
  call: 'honbu:call',
  /** page to main: no input, answered by `CallAnswer | null` */
  openRegister: 'honbu:open-register',
  /** page to main: 'empty' or 'published-record', answered by `CallAnswer | null` */
  createRegister: 'honbu:create-register',
  /** page to main: no input, answered by `CallAnswer | null` */
  chooseFiles: 'honbu:choose-files',
  /** page to main: no input, answered by `CallAnswer | null` */
  chooseBackupFolder: 'honbu:choose-backup-folder',
  /** page to main: no input, answered by `CallAnswer | null` */
  chooseExportFolder: 'honbu:choose-export-folder',
  /** page to main: NamedFolder, answered by CallAnswer */
  showFolder: 'honbu:show-folder',
  /** page to main: FilePart, answered by CallAnswer */
  filePart: 'honbu:file-part',
  /** page to main: the id of a paper, answered by CallAnswer */
  openAttachment: 'honbu:open-attachment',
  /** page to main: a route; shown in a further window */
  openWindow: 'honbu:open-window',
  /** page to main: the path of a register that was dropped, answered by CallAnswer */
  openDropped: 'honbu:open-dropped',
  /** main to page: a link is waiting */
  link: 'honbu:link',
  /** page to main: no input, answered by the waiting link or null */
  takeLink: 'honbu:take-link',
  /** page to main: MenuCommand[], no answer */
  commands: 'honbu:commands',
  /** page to main: PaperRequest, answered by PaperResult */
  printPaper: 'honbu:print-paper',
  /** page to main: PaperRequest, answered by PaperResult */
  savePaper: 'honbu:save-paper',
  /** page to main: FileRequest, answered by PaperResult */
  saveFile: 'honbu:save-file',
  /** page to main: TextFileRequest, answered by PaperResult */
  saveTextFile: 'honbu:save-text-file',
  /** page to main: PictureRequest, answered by PaperResult */
  savePicture: 'honbu:save-picture',
  /** page to main: ExportRequest, answered by `CallAnswer | null` */
  saveExport: 'honbu:save-export',
  /** page to main, not answered: Appearance */
  appearance: 'honbu:appearance',
  /** main to page, not answered: HostCommand */
  command: 'honbu:command',
} as const
