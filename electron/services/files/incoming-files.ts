import { createHash, type Hash, randomUUID } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { type FileHandle, open, rm, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import type { FilePart, IncomingFile } from '../../../shared/contract/attachments.ts'
import { maxFileBytes, maxPartBytes } from '../../../shared/contract/file-limits.ts'
import { Refusal } from '../register/refusal.ts'
import type { Session } from '../register/session.ts'
import { codeOf, writeRefusal } from './file-refusal.ts'
import { clearUnfinished, keepFile, type StoredFile, unfinishedPath } from './file-store.ts'

/** A file in the register's folder that no paper has yet. */
export interface KeptFile extends StoredFile {
  readonly fileName: string
}

/** Files on their way into the register's folder; nothing of the register itself is changed here. */
export interface IncomingFiles {
  /** Announces a file. Throws Refusal: bad-file-name, file-too-large, read-only, folder-not-writable, disk-full, no-register. */
  begin(file: { readonly fileName: string; readonly byteCount: number }): Promise<IncomingFile>
  /** The next part of a file. Throws Refusal: not-found, invalid-input (out of order or too long), disk-full; the file is given up then. */
  receive(part: FilePart): Promise<{ readonly received: number }>
  /** Takes a whole file of this machine. Throws Refusal as `begin`, and file-unreadable. */
  copy(path: string): Promise<IncomingFile>
  /** Brings files to the disk and under their hashes. May be asked again. Throws Refusal: not-found, file-unreadable (not whole), disk-full. */
  keep(uploads: readonly string[]): Promise<readonly KeptFile[]>
  /** Where a file that is whole lies until it is given up. Throws Refusal: not-found, file-unreadable (not whole), file-too-large. */
  locate(upload: string, longest: number): { readonly fileName: string; readonly path: string }
  /** Forgets files: those that were not kept are removed. */
  giveUp(uploads: readonly string[]): Promise<number>
  close(): Promise<void>
}

interface Upload extends IncomingFile {
  readonly registerPath: string
  readonly path: string
  readonly handle: FileHandle
  readonly hash: Hash
  received: number
  kept: KeptFile | null
}

/** More than one drop may bring; the oldest are given up beyond. */
const mostAtOnce = 200
const longestName = 255

export function incomingFiles(session: Session): IncomingFiles {
  const uploads = new Map<string, Upload>()
  let cleared: string | null = null

  function registerToWrite() {
    const register = session.register()
    if (register.mode === 'read') throw new Refusal('read-only')
    return register
  }

  async function begin({ fileName, byteCount }: { readonly fileName: string; readonly byteCount: number }): Promise<Upload> {
    const { path: registerPath } = registerToWrite()
    requireName(fileName)
    if (byteCount > maxFileBytes) throw new Refusal('file-too-large', { file: fileName, megabytes: maxFileBytes / 1_048_576 })
    // What was begun for a register that is open no longer will never be attached.
    for (const { upload, registerPath: other } of uploads.values()) if (other !== registerPath) await forget(upload)
    for (const upload of [...uploads.keys()].slice(0, Math.max(0, uploads.size - mostAtOnce + 1))) await forget(upload)
    return writing(registerPath, async () => {
      if (cleared !== registerPath) await clearUnfinished(registerPath)
      cleared = registerPath
      const path = await unfinishedPath(registerPath)
      const handle = await open(path, 'wx', 0o600)
      const upload: Upload = {
        upload: randomUUID(),
        fileName,
        byteCount,
        registerPath,
        path,
        handle,
        hash: createHash('sha256'),
        received: 0,
        kept: null,
      }
      uploads.set(upload.upload, upload)
      return upload
    })
  }

  async function append(upload: Upload, bytes: Uint8Array): Promise<void> {
    try {
      await writing(upload.registerPath, async () => {
        let written = 0
        while (written < bytes.byteLength) {
          written += (await upload.handle.write(bytes, written, bytes.byteLength - written, upload.received + written))
            .bytesWritten
        }
      })
    } catch (error) {
      await forget(upload.upload)
      throw error
    }
    upload.hash.update(bytes)
    upload.received += bytes.byteLength
  }

  async function keepOne(upload: Upload): Promise<KeptFile> {
    if (upload.kept !== null) return upload.kept
    if (upload.received !== upload.byteCount) throw new Refusal('file-unreadable', { file: upload.fileName })
    const kept = { fileName: upload.fileName, byteCount: upload.byteCount, sha256: upload.hash.copy().digest('hex') }
    try {
      await writing(upload.registerPath, async () => {
        await upload.handle.sync()
        await upload.handle.close()
        await keepFile(upload.registerPath, upload.path, kept)
      })
    } catch (error) {
      await forget(upload.upload)
      throw error
    }
    upload.kept = kept
    return kept
  }

  /** Of the register that is open: what was begun for another one is no longer there. */
  function getUpload(id: string): Upload {
    const upload = uploads.get(id)
    if (!upload || upload.registerPath !== session.register().path) throw new Refusal('not-found', { what: 'file', id })
    return upload
  }

  async function forget(id: string): Promise<boolean> {
    const upload = uploads.get(id)
    if (!upload) return false
    uploads.delete(id)
    await upload.handle.close().catch(() => {})
    if (upload.kept === null) await rm(upload.path, { force: true }).catch(() => {})
    return true
  }

  return {
    begin: async (file) => shown(await begin(file)),
    async receive({ upload: id, offset, bytes }) {
      const upload = getUpload(id)
      const isNext = offset === upload.received && upload.received + bytes.byteLength <= upload.byteCount
      if (!isNext || upload.kept !== null) {
        await forget(id)
        throw new Refusal('invalid-input')
      }
      await append(upload, bytes)
      return { received: upload.received }
    },
    async copy(path) {
      const fileName = basename(path)
      const found = await reading(fileName, async () => {
        const seen = await stat(path)
        if (!seen.isFile()) throw new Refusal('file-unreadable', { file: fileName })
        return seen
      })
      const upload = await begin({ fileName, byteCount: found.size })
      try {
        // Read no further than was announced: a file that grows meanwhile is not whole.
        const stream = createReadStream(path, { highWaterMark: maxPartBytes, end: Math.max(0, found.size) })
        const chunks = stream[Symbol.asyncIterator]() as AsyncIterator<Buffer>
        for (;;) {
          const next = await reading(fileName, () => chunks.next())
          if (next.done === true) break
          if (upload.received + next.value.byteLength > found.size) throw new Refusal('file-unreadable', { file: fileName })
          await append(upload, next.value)
        }
        if (upload.received !== found.size) throw new Refusal('file-unreadable', { file: fileName })
        return shown(upload)
      } catch (error) {
        await forget(upload.upload)
        throw error
      }
    },
    async keep(ids) {
      const kept: KeptFile[] = []
      registerToWrite()
      for (const id of ids) kept.push(await keepOne(getUpload(id)))
      return kept
    },
    locate(id, longest) {
      const { fileName, byteCount, received, path } = getUpload(id)
      if (received !== byteCount) throw new Refusal('file-unreadable', { file: fileName })
      if (byteCount > longest) throw new Refusal('file-too-large', { file: fileName, megabytes: longest / 1_048_576 })
      return { fileName, path }
    },
    async giveUp(ids) {
      let count = 0
      for (const id of ids) if (await forget(id)) count++
      return count
    },
    async close() {
      for (const id of uploads.keys()) await forget(id)
    },
  }
}

const shown = ({ upload, fileName, byteCount }: Upload): IncomingFile => ({ upload, fileName, byteCount })

/** A name as every file system can have it, without its folder. */
function requireName(fileName: string): void {
  const isName = fileName !== '' && fileName !== '.' && fileName !== '..' && fileName.length <= longestName
  // oxlint-disable-next-line no-control-regex -- control characters are what is refused
  if (!isName || !fileName.isWellFormed() || /[\\/\u0000-\u001f\u007f]/.test(fileName)) throw new Refusal('bad-file-name')
}

async function writing<Result>(registerPath: string, act: () => Promise<Result>): Promise<Result> {
  try {
    return await act()
  } catch (error) {
    throw writeRefusal(error, basename(registerPath))
  }
}

async function reading<Result>(fileName: string, act: () => Promise<Result>): Promise<Result> {
  try {
    return await act()
  } catch (error) {
    if (codeOf(error) !== null) throw new Refusal('file-unreadable', { file: fileName })
    throw error
  }
}
