import type { IncomingFile } from '../../shared/contract/attachments.ts'
import { maxPartBytes } from '../../shared/contract/file-limits.ts'
import type { HostBridge } from '../../shared/contract/host.ts'
import { ask } from './ask.ts'
import { CallFailure } from './call-failure.ts'

export interface SendOptions {
  /** Told after every part: how much of the file is there, 0 to 1. */
  readonly onProgress?: (share: number) => void
  /** Stops between two parts; the file is given up then. */
  readonly signal?: AbortSignal
}

type FileHost = Pick<HostBridge, 'call' | 'sendFilePart'>

/** Hands a file that the page was given over to the program, part by part. Throws CallFailure; nothing of the file is kept then. */
export async function sendFile(host: FileHost, file: File, { onProgress, signal }: SendOptions = {}): Promise<IncomingFile> {
  const incoming = await ask(host, 'mutation', 'attachments.begin', { fileName: file.name, byteCount: file.size })
  try {
    for (let offset = 0; offset < file.size; offset += maxPartBytes) {
      if (signal?.aborted) throw refusal('cancelled', file.name)
      const bytes = await bytesOf(file, offset)
      const answer = await host.sendFilePart({ upload: incoming.upload, offset, bytes })
      if (!answer.ok) throw new CallFailure(answer.error)
      onProgress?.(Math.min(1, (offset + bytes.byteLength) / file.size))
    }
    return incoming
  } catch (thrown) {
    await ask(host, 'mutation', 'attachments.giveUp', { uploads: [incoming.upload] }).catch(() => null)
    throw thrown
  }
}

/** A folder, or a file that went or changed since it was chosen, cannot be read. */
async function bytesOf(file: File, offset: number): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return new Uint8Array(await file.slice(offset, offset + maxPartBytes).arrayBuffer())
  } catch {
    throw refusal('file-unreadable', file.name)
  }
}

const refusal = (code: 'cancelled' | 'file-unreadable', file: string): CallFailure =>
  new CallFailure({ code, message: `${code}: ${file}`, details: { file }, fields: {} })
