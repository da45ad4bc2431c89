import type { HostBridge } from '../../shared/contract/host.ts'
import { type PapersText, papersText } from '../../shared/text/papers-text.ts'
import { CallFailure } from './call-failure.ts'
import { notify, type NoticeWords, saysIn } from './notices.ts'
import { tellFailure } from './tell-failure.ts'

/** Shows the file of a paper in its program, and says so where it went elsewhere. */
export async function openPaper(bridge: HostBridge, id: number): Promise<void> {
  const answer = await bridge.openAttachment(id)
  if (!answer.ok) return tellFailure(new CallFailure(answer.error))
  switch (answer.data.how) {
    case 'opened':
      return undefined
    case 'in-folder':
      return tell(({ inFolder, inFolderWhy }) => ({ text: inFolder, detail: inFolderWhy }))
    case 'no-program':
      return tell(({ noProgram, noProgramWhy }) => ({ text: noProgram, detail: noProgramWhy }))
    case 'saved':
      return tell(({ saved }) => ({ text: saved }))
  }
}

const tell = (say: (words: PapersText) => NoticeWords) => notify({ tone: 'info', says: saysIn(papersText, say) })
