import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createPublicKey,
  diffieHellman,
  generateKeyPairSync,
  hkdfSync,
  type KeyObject,
} from 'node:crypto'
import { type FileHandle, open } from 'node:fs/promises'
import { z } from 'zod'
import { RegisterProblem } from '../../../db/sqlite/register-problem.ts'
import { Refusal } from '../register/refusal.ts'
import { type SealKeys, sealKeysSchema } from './seal-keys.ts'

/**
 * A sealed file: `HONBUSE1`, the length of the header (4 bytes), the header as JSON (whose key, how it opens with the passphrase, this file's own public
 * key), then pieces of 64 KiB, each encrypted by AES-256-GCM under a key of this file alone. The number of a piece and whether it is the last stand in its nonce
 * and the header in what each piece vouches for: a piece that is changed, moved, left out or put in is found, and so is an end that is missing.
 */
const magic = Buffer.from('HONBUSE1')
const pieceLength = 65_536
const tagLength = 16
const longestHeader = 8_192

const headerSchema = z.strictObject({ keys: sealKeysSchema, ephemeral: z.string().max(200) })

/** Seals a file for the holder of a passphrase, and reads it back before it is said to be there. Throws what the file system throws. */
export async function sealFile(from: string, to: string, keys: SealKeys): Promise<void> {
  const own = generateKeyPairSync('x25519')
  const header = Buffer.from(
    JSON.stringify({ keys, ephemeral: own.publicKey.export({ type: 'spki', format: 'der' }).toString('base64') }),
  )
  const recipient = createPublicKey({ key: Buffer.from(keys.publicKey, 'base64'), format: 'der', type: 'spki' })
  const key = fileKey(diffieHellman({ privateKey: own.privateKey, publicKey: recipient }), header)
  const written = createHash('sha256')
  const source = await open(from, 'r')
  const target = await open(to, 'w', 0o600)
  try {
    const length = Buffer.alloc(4)
    length.writeUInt32LE(header.length)
    await target.write(Buffer.concat([magic, length, header]))
    for await (const { bytes, number, isLast } of pieces(source, 0, pieceLength)) {
      written.update(bytes)
      const closing = createCipheriv('aes-256-gcm', key, nonceOf(number, isLast), { authTagLength: tagLength })
      closing.setAAD(header)
      await target.write(Buffer.concat([closing.update(bytes), closing.final(), closing.getAuthTag()]))
    }
    await target.sync()
  } finally {
    await source.close()
    await target.close()
  }
  const read = createHash('sha256')
  await openPieces(to, key, header, (bytes) => void read.update(bytes))
  if (read.digest('hex') !== written.digest('hex')) throw new RegisterProblem('disk-failed', to)
}

/**
 * Writes what a sealed file holds to a new file. `keyFor` gives the private key to a public one. Throws Refusal 'backup-locked' (no key yet),
 * `RegisterProblem` 'backup-damaged' (something was changed or is missing; nothing is left of the new file's content to be trusted).
 */
export async function unsealFile(from: string, to: string, keyFor: (publicKey: string) => KeyObject | null): Promise<void> {
  const { header, text } = await readHeader(from)
  const privateKey = keyFor(header.keys.publicKey)
  if (privateKey === null) throw new Refusal('backup-locked')
  const target = await open(to, 'w', 0o600)
  try {
    const key = fileKey(agreedSecret(privateKey, header.ephemeral, from), text)
    await openPieces(from, key, text, async (bytes) => void (await target.write(bytes)))
    await target.sync()
  } finally {
    await target.close()
  }
}

/** Throws `RegisterProblem` 'backup-damaged' when what stands for a key is none. */
function agreedSecret(privateKey: KeyObject, ephemeral: string, path: string): Buffer {
  try {
    const publicKey = createPublicKey({ key: Buffer.from(ephemeral, 'base64'), format: 'der', type: 'spki' })
    return diffieHellman({ privateKey, publicKey })
  } catch {
    throw new RegisterProblem('backup-damaged', path)
  }
}

/** How a sealed file opens. Throws `RegisterProblem` 'backup-damaged'. */
export async function sealKeysOf(path: string): Promise<SealKeys> {
  return (await readHeader(path)).header.keys
}

async function readHeader(path: string): Promise<{ readonly header: z.infer<typeof headerSchema>; readonly text: Buffer }> {
  const file = await open(path, 'r')
  try {
    const start = Buffer.alloc(magic.length + 4)
    await file.read(start, 0, start.length, 0)
    const length = start.readUInt32LE(magic.length)
    if (!start.subarray(0, magic.length).equals(magic) || length > longestHeader)
      throw new RegisterProblem('backup-damaged', path)
    const text = Buffer.alloc(length)
    await file.read(text, 0, length, start.length)
    return { header: headerSchema.parse(JSON.parse(text.toString())), text }
  } catch (error) {
    if (error instanceof z.ZodError || error instanceof SyntaxError) throw new RegisterProblem('backup-damaged', path)
    throw error
  } finally {
    await file.close()
  }
}

async function openPieces(
  path: string,
  key: Buffer,
  header: Buffer,
  take: (bytes: Buffer) => void | Promise<void>,
): Promise<void> {
  const file = await open(path, 'r')
  try {
    for await (const { bytes, number, isLast } of pieces(file, magic.length + 4 + header.length, pieceLength + tagLength)) {
      await take(openPiece(bytes, number, isLast))
    }
  } finally {
    await file.close()
  }

  function openPiece(bytes: Buffer, number: number, isLast: boolean): Buffer {
    try {
      const opening = createDecipheriv('aes-256-gcm', key, nonceOf(number, isLast), { authTagLength: tagLength })
      opening.setAAD(header)
      opening.setAuthTag(bytes.subarray(-tagLength))
      return Buffer.concat([opening.update(bytes.subarray(0, -tagLength)), opening.final()])
    } catch {
      throw new RegisterProblem('backup-damaged', path)
    }
  }
}

interface Piece {
  readonly bytes: Buffer
  readonly number: number
  readonly isLast: boolean
}

/** A file in pieces of one length; the last is shorter, and there is always one. */
async function* pieces(file: FileHandle, start: number, length: number): AsyncGenerator<Piece> {
  const { size } = await file.stat()
  for (let number = 0, at = start; ; number++) {
    const bytes = Buffer.alloc(Math.max(0, Math.min(length, size - at)))
    if (bytes.length > 0) await file.read(bytes, 0, bytes.length, at)
    at += bytes.length
    const isLast = at >= size
    yield { bytes, number, isLast }
    if (isLast) return
  }
}

/** Every file has a key of its own, so a counter is enough. */
function nonceOf(number: number, isLast: boolean): Buffer {
  const nonce = Buffer.alloc(12)
  nonce.writeUInt32BE(number, 7)
  nonce.writeUInt8(isLast ? 1 : 0, 11)
  return nonce
}

const fileKey = (secret: Buffer, header: Buffer): Buffer =>
  Buffer.from(hkdfSync('sha256', secret, createHash('sha256').update(header).digest(), 'honbu sealed file 1', 32))
