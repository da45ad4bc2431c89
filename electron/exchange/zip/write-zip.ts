import { crc32, deflateRaw } from 'node:zlib'
import { promisify } from 'node:util'

export interface ZipFile {
  readonly name: string
  readonly content: Uint8Array
  /** What is packed already (pictures, PDF) is stored as it is. */
  readonly isStored?: boolean
}

const deflate = promisify(deflateRaw)

/** The first day a zip can tell (1 January 1980): the same content gives the same bytes whenever it is written. */
const day = 0x0021

/** Files as one zip, in the order given: a part for each file and the directory at the end, so that a caller can write as it comes. */
export async function* zipParts(files: AsyncIterable<ZipFile> | Iterable<ZipFile>): AsyncGenerator<Uint8Array> {
  const heads: Uint8Array[] = []
  let offset = 0
  for await (const { name, content, isStored } of files) {
    const nameBytes = new TextEncoder().encode(name)
    const packed = isStored === true ? content : await deflate(content, { level: 6 })
    const method = isStored === true ? 0 : 8
    const common = commonPart(method, crc32(content), packed.length, content.length, nameBytes.length)
    const local = joined([u32(0x04034b50), u16(20), common, u16(0), nameBytes])
    heads.push(
      joined([u32(0x02014b50), u16(20), u16(20), common, u16(0), u16(0), u16(0), u16(0), u32(0), u32(offset), nameBytes]),
    )
    yield local
    yield packed
    offset += local.length + packed.length
  }
  const directory = joined(heads)
  yield directory
  yield joined([
    u32(0x06054b50),
    u16(0),
    u16(0),
    u16(heads.length),
    u16(heads.length),
    u32(directory.length),
    u32(offset),
    u16(0),
  ])
}

/** The same as one piece. */
export async function writeZip(files: Iterable<ZipFile>): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  for await (const part of zipParts(files)) parts.push(part)
  return joined(parts)
}

/** From the flags (names in UTF-8) to the length of the name. */
const commonPart = (method: number, crc: number, packed: number, size: number, nameLength: number) =>
  joined([u16(0x0800), u16(method), u16(0), u16(day), u32(crc), u32(packed), u32(size), u16(nameLength)])

function u16(value: number): Uint8Array {
  return new Uint8Array([value & 0xff, (value >>> 8) & 0xff])
}

function u32(value: number): Uint8Array {
  return new Uint8Array([value & 0xff, (value >>> 8) & 0xff, (value >>> 16) & 0xff, (value >>> 24) & 0xff])
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
