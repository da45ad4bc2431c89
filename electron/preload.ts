import { contextBridge, ipcRenderer } from 'electron'
import type { HostBridge, HostCommand } from '../shared/contract/host.ts'
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
  sendFilePart: (part) => ipcRenderer.invoke(hostChannels.filePart, part),
  openAttachment: (id) => ipcRenderer.invoke(hostChannels.openAttachment, id),
  printPaper: (request) => ipcRenderer.invoke(hostChannels.printPaper, request),
  savePaperAsPdf: (request) => ipcRenderer.invoke(hostChannels.savePaper, request),
  saveFile: (request) => ipcRenderer.invoke(hostChannels.saveFile, request),
  saveTextFile: (request) => ipcRenderer.invoke(hostChannels.saveTextFile, request),
  savePicture: (request) => ipcRenderer.invoke(hostChannels.savePicture, request),
  onCommand: (listener) => {
    const forward = (_event: unknown, command: HostCommand): void => listener(command)
    ipcRenderer.on(hostChannels.command, forward)
    return () => void ipcRenderer.off(hostChannels.command, forward)
  },
  setAppearance: (appearance) => ipcRenderer.send(hostChannels.appearance, appearance),
} satisfies HostBridge

contextBridge.exposeInMainWorld('honbu', bridge)

function platformOf(platform: string): HostBridge['platform'] {
  return platform === 'linux' || platform === 'win32' || platform === 'darwin' ? platform : 'other'
}
