/**
 * Reads rows straight from the pages of a SQLite file, whatever its index of pages says: for files whose beginning is destroyed. Follows the file format
 * (sqlite.org/fileformat2.html): leaf pages of tables, their cells, records and overflow pages.
 */

export type RawValue = string | number | null

export interface RawRow {
  readonly rowid: number
  readonly values: readonly RawValue[]
}

const leafOfTable = 0x0d
/** More than any text of a register. */
const longestRecord = 64 * 1024 * 1024
const utf8 = new TextDecoder('utf-8', { fatal: true })

/** The size of a page by the file's head; where that is destroyed, what every register is made with. */
export function pageSizeOf(bytes: Uint8Array): number {
  const stored = bytes.length > 18 ? ((bytes[16] ?? 0) << 8) | (bytes[17] ?? 0) : 0
  const size = stored === 1 ? 65_536 : stored
  return size >= 512 && (size & (size - 1)) === 0 ? size : 4096
}

/** Every row on every page that still looks like a leaf of a table. What cannot be read is passed over. */
export function* rowsOfPages(bytes: Uint8Array, pageSize: number): Generator<RawRow> {
  for (let page = 1; page * pageSize <= bytes.length; page++) {
    const start = (page - 1) * pageSize
    const head = page === 1 ? start + 100 : start
    if (bytes[head] !== leafOfTable) continue
    const count = twoBytes(bytes, head + 3)
    if (8 + 2 * count > pageSize) continue
    for (let cell = 0; cell < count; cell++) {
      const at = start + twoBytes(bytes, head + 8 + 2 * cell)
      if (at >= start + pageSize) continue
      const row = readCell(bytes, at, pageSize)
      if (row) yield row
    }
  }
}

function readCell(bytes: Uint8Array, at: number, pageSize: number): RawRow | null {
  try {
    const [length, afterLength] = varint(bytes, at)
    const [rowid, begins] = varint(bytes, afterLength)
    if (length < 1 || length > longestRecord || rowid < 1) return null
    return { rowid, values: readRecord(payload(bytes, begins, length, pageSize)) }
  } catch {
    return null
  }
}

/** A record that does not fit goes on in a chain of overflow pages. */
function payload(bytes: Uint8Array, begins: number, length: number, pageSize: number): Uint8Array {
  const most = pageSize - 35
  if (length <= most) return slice(bytes, begins, length)
  const least = Math.floor(((pageSize - 12) * 32) / 255 - 23)
  const fitting = least + ((length - least) % (pageSize - 4))
  const here = fitting <= most ? fitting : least
  const record = new Uint8Array(length)
  record.set(slice(bytes, begins, here))
  let next = fourBytes(bytes, begins + here)
  for (let filled = here; filled < length; ) {
    const start = (next - 1) * pageSize
    const part = Math.min(pageSize - 4, length - filled)
    record.set(slice(bytes, start + 4, part), filled)
    next = fourBytes(bytes, start)
    filled += part
  }
  return record
}

function readRecord(record: Uint8Array): readonly RawValue[] {
  const [headLength, afterLength] = varint(record, 0)
  const types: number[] = []
  let at = afterLength
  while (at < headLength) {
    const [type, next] = varint(record, at)
    types.push(type)
    at = next
  }
  if (at !== headLength) throw new RangeError('The head of the record is cut')
  const values: RawValue[] = []
  for (const type of types) {
    const length = lengthOf(type)
    values.push(valueOf(type, slice(record, at, length)))
    at += length
  }
  if (at !== record.length) throw new RangeError('The record is longer than its head says')
  return values
}

const integerLengths = [0, 1, 2, 3, 4, 6, 8] as const

function lengthOf(type: number): number {
  if (type >= 12) return Math.floor((type - 12) / 2)
  return type === 7 ? 8 : (integerLengths[type] ?? 0)
}

function valueOf(type: number, bytes: Uint8Array): RawValue {
  if (type === 0) return null
  if (type === 8 || type === 9) return type - 8
  if (type === 7) return new DataView(bytes.buffer, bytes.byteOffset, 8).getFloat64(0)
  if (type <= 6) {
    let value = (bytes[0] ?? 0) >= 0x80 ? -1 : 0
    for (const byte of bytes) value = value * 256 + byte
    return value
  }
  if (type % 2 === 0) throw new RangeError('A register holds no blobs')
  return utf8.decode(bytes)
}

function varint(bytes: Uint8Array, at: number): readonly [value: number, next: number] {
  let value = 0
  for (let length = 0; length < 9; length++) {
    const byte = bytes[at + length]
    if (byte === undefined) throw new RangeError('The file ends here')
    if (length === 8) return [value * 256 + byte, at + 9]
    value = value * 128 + (byte & 0x7f)
    if (byte < 0x80) return [value, at + length + 1]
  }
  throw new RangeError('No number')
}

const twoBytes = (bytes: Uint8Array, at: number): number => ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0)
const fourBytes = (bytes: Uint8Array, at: number): number => twoBytes(bytes, at) * 65_536 + twoBytes(bytes, at + 2)

function slice(bytes: Uint8Array, from: number, length: number): Uint8Array {
  if (from < 0 || from + length > bytes.length) throw new RangeError('The file ends here')
  return bytes.subarray(from, from + length)
}
