import { useCallback, useEffect, useRef, useState } from 'react'
import type { IncomingFile, PaperOwner } from '../../../shared/contract/attachments.ts'
import { papersText } from '../../../shared/text/papers-text.ts'
import { useBridge } from '../../data/bridge-context.tsx'
import { CallFailure } from '../../data/call-failure.ts'
import { notify, saysIn } from '../../data/notices.ts'
import { sendFile } from '../../data/send-file.ts'
import { tellFailure } from '../../data/tell-failure.ts'
import { useCommand } from '../../data/use-command.ts'
import { useGive } from '../../data/use-give.ts'

/** A file on its way in. */
export interface Taking {
  readonly fileName: string
  readonly at: number
  readonly of: number
  /** 0 to 1; null while a dialog is open or the host copies by itself. */
  readonly share: number | null
}

export interface PaperIntake {
  readonly taking: Taking | null
  readonly stop: () => void
  /** Through the host's dialog. With the id of a paper, the file becomes its file. Answers with the papers that are new. */
  readonly choose: (paperId?: number) => Promise<readonly number[]>
  /** Files dropped on the page. */
  readonly drop: (files: readonly File[]) => Promise<readonly number[]>
}

/** Brings files in: each is whole in the register's folder before a paper has it, and those that cannot be taken keep no other out. */
export function usePaperIntake(of: PaperOwner): PaperIntake {
  const bridge = useBridge()
  const { give } = useGive()
  const [taking, setTaking] = useState<Taking | null>(null)
  const stopping = useRef<AbortController | null>(null)
  const add = useCommand('attachments.add', { says: ({ ids }, spoken) => papersText[spoken].added(ids.length) })
  const replace = useCommand('attachments.replaceFile')
  const newest = useRef({ add, replace })
  useEffect(() => {
    newest.current = { add, replace }
  })

  const attach = useCallback(
    async (uploads: readonly IncomingFile[], paperId?: number): Promise<readonly number[]> => {
      const [first] = uploads
      if (first === undefined) return []
      if (paperId === undefined) {
        const added = await newest.current.add.run({ of, uploads: uploads.map((one) => one.upload) })
        return added?.ids ?? []
      }
      await newest.current.replace.run({ id: paperId, upload: first.upload })
      const others = uploads.slice(1).map((one) => one.upload)
      if (others.length > 0) {
        await give('attachments.giveUp', { uploads: others })
        notify({ tone: 'info', says: saysIn(papersText, ({ oneFileOnly }) => ({ text: oneFileOnly })) })
      }
      return []
    },
    [give, of],
  )

  const choose = useCallback(
    async (paperId?: number): Promise<readonly number[]> => {
      const answer = await bridge.chooseFiles()
      if (answer === null) return []
      if (!answer.ok) {
        tellFailure(new CallFailure(answer.error))
        return []
      }
      for (const { error } of answer.data.refused) tellFailure(new CallFailure(error))
      return attach(answer.data.uploads, paperId)
    },
    [attach, bridge],
  )

  const drop = useCallback(
    async (files: readonly File[]): Promise<readonly number[]> => {
      const uploads: IncomingFile[] = []
      const control = new AbortController()
      stopping.current = control
      for (const [index, file] of files.entries()) {
        const now = { fileName: file.name, at: index + 1, of: files.length }
        setTaking({ ...now, share: 0 })
        try {
          const onProgress = (share: number) => setTaking({ ...now, share })
          uploads.push(await sendFile(bridge, file, { onProgress, signal: control.signal }))
        } catch (thrown) {
          tellFailure(thrown)
          if (control.signal.aborted) break
        }
      }
      stopping.current = null
      setTaking(null)
      return attach(uploads)
    },
    [attach, bridge],
  )

  const stop = useCallback(() => stopping.current?.abort(), [])
  return { taking, stop, choose, drop }
}
