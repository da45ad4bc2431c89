import { crc32, inflateRaw } from 'node:zlib'
import { promisify } from 'node:util'
import { zipLimits } from '../tables/limits.ts'
import { TableProblem } from '../tables/table-problem.ts'

/** An archive whose directory was read and found harmless; nothing of it is unpacked before it is asked for. */
export interface ZipArchive {
  readonly names: readonly string[]
  readonly sizeOf: (name: string) => number
  /** The bytes of an entry. Throws TableProblem: zip-bomb, damaged-archive. */
  readonly read: (name: string) => Promise<Uint8Array>
}

interface Entry {
  readonly name: string
  readonly method: number
  readonly crc: number
  readonly packed: number
  readonly size: number
  readonly offset: number
}

const inflate = promisify(inflateRaw)

/**
 * Reads the directory of a zip (PKWARE APPNOTE; deflated or stored, no Zip64). Limits hold before anything is unpacked, and while it is. Throws
 * TableProblem: damaged-archive, unsafe-name, zip-bomb, locked.
 */
export function readZip(
  bytes: Uint8Array,
  limits: { readonly [Name in keyof typeof zipLimits]: number } = zipLimits,
): ZipArchive {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const entries = new Map<string, Entry>()
  let all = 0
  for (const entry of directory(bytes, view, limits.entries)) {
    all += entry.size
    if (entry.size > limits.entryBytes || all > limits.allBytes) throw new TableProblem('zip-bomb', { name: entry.name })
    if (entry.size > 1_048_576 && entry.size > entry.packed * limits.ratio)
      throw new TableProblem('zip-bomb', { name: entry.name })
    if (entries.has(entry.name)) throw new TableProblem('damaged-archive', { name: entry.name })
    entries.set(entry.name, entry)
  }
  return {
    names: [...entries.keys()],
    sizeOf: (name) => entries.get(name)?.size ?? 0,
    async read(name) {
      const entry = entries.get(name)
      if (entry === undefined) throw new TableProblem('damaged-archive', { name })
      return unpack(bytes, view, entry)
    },
  }
}

const endSign = 0x06054b50
const directorySign = 0x02014b50
const localSign = 0x04034b50

function directory(bytes: Uint8Array, view: DataView, most: number): readonly Entry[] {
  const end = findEnd(view)
  const count = view.getUint16(end + 10, true)
  let at = view.getUint32(end + 16, true)
  if (count > most) throw new TableProblem('zip-bomb', { entries: count })
  const entries: Entry[] = []
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > end || view.getUint32(at, true) !== directorySign) throw new TableProblem('damaged-archive')
    const flags = view.getUint16(at + 8, true)
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true))
    const nameEnd = at + 46 + (nameLength ?? 0)
    if (nameEnd > end) throw new TableProblem('damaged-archive')
    const name = new TextDecoder('utf-8').decode(bytes.subarray(at + 46, nameEnd))
    if ((flags & 1) === 1) throw new TableProblem('locked', { name })
    requireSafeName(name)
    const entry = {
      name,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    }
    if (entry.size === 0xffffffff || entry.offset === 0xffffffff) throw new TableProblem('zip-bomb', { name })
    if (!name.endsWith('/')) entries.push(entry)
    at = nameEnd + (extraLength ?? 0) + (commentLength ?? 0)
  }
  return entries
}

/** The end of the directory stands last; a comment of up to 64 KiB may follow. */
function findEnd(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - 65_535); at -= 1) {
    if (view.getUint32(at, true) === endSign) return at
  }
  throw new TableProblem('damaged-archive')
}

/** No name leads out of a folder, whatever system it is unpacked on. */
function requireSafeName(name: string): void {
  // oxlint-disable-next-line no-control-regex -- control characters are what is refused
  const isUnsafe = /^[/\\]|^[A-Za-z]:|\\|[\u0000-\u001f]/.test(name) || name.split('/').includes('..')
  if (isUnsafe || name.length > 1000) throw new TableProblem('unsafe-name', { name: name.slice(0, 100) })
}

async function unpack(
  bytes: Uint8Array,
  view: DataView,
  { name, method, crc, packed, size, offset }: Entry,
): Promise<Uint8Array> {
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== localSign)
    throw new TableProblem('damaged-archive', { name })
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true)
  const content = bytes.subarray(start, start + packed)
  if (content.length !== packed) throw new TableProblem('damaged-archive', { name })
  const whole = method === 0 ? content : await inflated(content, method, size, name)
  if (whole.length !== size || crc32(whole) !== crc) throw new TableProblem('damaged-archive', { name })
  return whole
}

async function inflated(content: Uint8Array, method: number, size: number, name: string): Promise<Uint8Array> {
  if (method !== 8) throw new TableProblem('damaged-archive', { name })
  try {
    // More than the directory promises is not unpacked.
    return await inflate(content, { maxOutputLength: Math.max(1, size) })
  } catch {
    throw new TableProblem('damaged-archive', { name })
  }
}
