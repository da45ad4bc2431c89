import { inflateRawSync } from 'node:zlib'

/** The files in an archive, by name, as text. Reads the list at its end, as office programs do. */
export function readZip(bytes: Uint8Array): ReadonlyMap<string, string> {
  const view = Buffer.from(bytes)
  const end = view.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]))
  const count = view.readUInt16LE(end + 10)
  const files = new Map<string, string>()
  let at = view.readUInt32LE(end + 16)
  for (let index = 0; index < count; index += 1) {
    const packed = view.readUInt32LE(at + 20)
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((place) => view.readUInt16LE(at + place)) as [
      number,
      number,
      number,
    ]
    const local = view.readUInt32LE(at + 42)
    const name = view.toString('utf8', at + 46, at + 46 + nameLength)
    const from = local + 30 + view.readUInt16LE(local + 26) + view.readUInt16LE(local + 28)
    const content = view.subarray(from, from + packed)
    files.set(name, (view.readUInt16LE(at + 10) === 0 ? content : inflateRawSync(content)).toString('utf8'))
    at += 46 + nameLength + extraLength + commentLength
  }
  return files
}
