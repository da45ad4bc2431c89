import { contextBridge, ipcRenderer, webUtils } from 'electron'
import type { DroppedFile, HostBridge } from '../shared/contract/host.ts'
import { hostChannels } from '../shared/contract/host-channels.ts'
import type { CallAnswer } from '../shared/contract/transport.ts'

/** A list of forwards and nothing else: the page gets these functions, never Electron itself. Main checks every message. */
const bridge = {
  kind: 'desktop',
  platform: platformOf(process.platform),
  // As text: main can measure it before it reads it, and long answers cross faster than as objects.
  call: async (request) => JSON.parse(await ipcRenderer.invoke(hostChannels.call, JSON.stringify(request))) as CallAnswer,
  openRegisterFile: () => ipcRenderer.invoke(hostChannels.openRegister),
  createRegisterFile: (content) => ipcRenderer.invoke(hostChannels.createRegister, content),
  chooseFiles: () => ipcRenderer.invoke(hostChannels.chooseFiles),
  chooseBackupFolder: () => ipcRenderer.invoke(hostChannels.chooseBackupFolder),
  chooseExportFolder: () => ipcRenderer.invoke(hostChannels.chooseExportFolder),
  showFolder: (which) => ipcRenderer.invoke(hostChannels.showFolder, which),
  sendFilePart: (part) => ipcRenderer.invoke(hostChannels.filePart, part),
  openAttachment: (id) => ipcRenderer.invoke(hostChannels.openAttachment, id),
  printPaper: (request) => ipcRenderer.invoke(hostChannels.printPaper, request),
  savePaperAsPdf: (request) => ipcRenderer.invoke(hostChannels.savePaper, request),
  saveFile: (request) => ipcRenderer.invoke(hostChannels.saveFile, request),
  saveTextFile: (request) => ipcRenderer.invoke(hostChannels.saveTextFile, request),
  savePicture: (request) => ipcRenderer.invoke(hostChannels.savePicture, request),
  saveExport: (request) => ipcRenderer.invoke(hostChannels.saveExport, request),
  openWindow: (route) => ipcRenderer.invoke(hostChannels.openWindow, route),
  openDroppedRegister: (file) => {
    const path = pathOf(file)
    return path === '' ? Promise.resolve(null) : ipcRenderer.invoke(hostChannels.openDropped, path)
  },
  onLink: (listener) => {
    const forward = (): void => listener()
    ipcRenderer.on(hostChannels.link, forward)
    return () => void ipcRenderer.off(hostChannels.link, forward)
  },
  takeLink: () => ipcRenderer.invoke(hostChannels.takeLink),
  onCommand: (listener) => {
    const forward = (_event: unknown, id: string): void => listener(id)
    ipcRenderer.on(hostChannels.command, forward)
    return () => void ipcRenderer.off(hostChannels.command, forward)
  },
  setCommands: (commands) => ipcRenderer.send(hostChannels.commands, commands),
  setAppearance: (appearance) => ipcRenderer.send(hostChannels.appearance, appearance),
} satisfies HostBridge

contextBridge.exposeInMainWorld('honbu', bridge)

/** Where a file lies that the user let go over the window: only the system knows, never the page. Before Electron 30 the file itself said so. */
function pathOf(file: DroppedFile): string {
  const utils: typeof webUtils | undefined = webUtils
  return utils ? utils.getPathForFile(file as File) : ((file as { readonly path?: string }).path ?? '')
}

function platformOf(platform: string): HostBridge['platform'] {
  return platform === 'linux' || platform === 'win32' || platform === 'darwin' ? platform : 'other'
}
