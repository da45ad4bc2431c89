import type { HostBridge } from '../../shared/contract/host.ts'
import type { Language } from '../../shared/domain/vocabulary.ts'
import { papersText } from '../../shared/text/papers-text.ts'
import { CallFailure } from './call-failure.ts'
import { notify } from './notices.ts'
import { tellFailure } from './tell-failure.ts'

/** Shows the file of a paper in its program, and says so where it went elsewhere. */
export async function openPaper(bridge: HostBridge, id: number, language: Language): Promise<void> {
  const answer = await bridge.openAttachment(id)
  const words = papersText[language]
  if (!answer.ok) return tellFailure(new CallFailure(answer.error), language)
  switch (answer.data.how) {
    case 'opened':
      return undefined
    case 'in-folder':
      return notify({ tone: 'info', text: words.inFolder, detail: words.inFolderWhy })
    case 'no-program':
      return notify({ tone: 'info', text: words.noProgram, detail: words.noProgramWhy })
    case 'saved':
      return notify({ tone: 'info', text: words.saved })
  }
}
