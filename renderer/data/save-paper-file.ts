import type { HostBridge } from '../../shared/contract/host.ts'
import type { PaperFile } from '../../shared/contract/papers.ts'
import { paperDeskText } from '../../shared/text/paper-desk-text.ts'
import { notify, saysIn } from './notices.ts'
import { tellFailure } from './tell-failure.ts'

/** Asks for a paper's file, gives it to the host to be written where the user says, and tells what came of it. */
export async function savePaperFile(bridge: HostBridge, file: Promise<PaperFile>, opens: boolean): Promise<void> {
  try {
    const { fileName, format, content: text } = await file
    const content = Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0))
    const result = await bridge.saveFile({ kind: format, fileName, content, opens })
    if (result.done) {
      const name = result.fileName ?? `${fileName}.${format}`
      notify({
        tone: 'done',
        says: saysIn(paperDeskText, ({ save }) => ({ text: save.saved(name) })),
      })
    } else if (result.reason === 'failed') {
      notify({ tone: 'alert', says: saysIn(paperDeskText, ({ save }) => ({ text: save.notSaved, detail: result.message })) })
    }
  } catch (thrown) {
    tellFailure(thrown)
  }
}
