import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { KeyObject } from 'node:crypto'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sealFile, unsealFile } from '../../../../electron/services/lock/seal-file.ts'
import { makeSealKeys, openSealKeys, type SealKeys } from '../../../../electron/services/lock/seal-keys.ts'

/** Quick enough for many; the program's own cost is 2^16. */
const cost = 14
const piece = 65_536

describe('a sealed file', () => {
  let folder: string
  let keys: SealKeys
  let privateKey: KeyObject
  const at = (name: string): string => join(folder, name)
  const keyFor = (publicKey: string): KeyObject | null => (publicKey === keys.publicKey ? privateKey : null)

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'honbu-seal-'))
    ;({ keys, privateKey } = await makeSealKeys('大きな声では言えない', cost))
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  async function sealed(content: Uint8Array): Promise<Buffer> {
    writeFileSync(at('plain'), content)
    await sealFile(at('plain'), at('sealed'), keys)
    return readFileSync(at('sealed'))
  }
  async function opened(bytes: Uint8Array): Promise<Buffer | string> {
    writeFileSync(at('given'), bytes)
    try {
      await unsealFile(at('given'), at('open'), keyFor)
      return readFileSync(at('open'))
    } catch (error) {
      return error instanceof Error && 'code' in error ? String(error.code) : String(error)
    }
  }

  test('is told as damaged when its head names our key and no key of its own', async () => {
    const head = Buffer.from(JSON.stringify({ keys, ephemeral: 'AAAA' }))
    const length = Buffer.alloc(4)
    length.writeUInt32LE(head.length)
    expect(await opened(Buffer.concat([Buffer.from('HONBUSE1'), length, head, Buffer.alloc(100)]))).toBe('backup-damaged')
  })

  test.each([0, 1, 1000, piece - 1, piece, piece + 1, 3 * piece + 7])(
    'of %i bytes holds what was sealed, and shows nothing of it',
    async (length) => {
      const content = Buffer.alloc(length, '内閣府 ')
      const bytes = await sealed(content)
      expect(bytes.includes('内閣府')).toBe(false)
      expect(await opened(bytes)).toEqual(content)
    },
  )

  test('that lost its end, at whatever byte, is refused', async () => {
    const bytes = await sealed(Buffer.alloc(2 * piece + 100, 'x'))
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: bytes.length - 1 }), async (length) => {
        expect(await opened(bytes.subarray(0, length))).toBe('backup-damaged')
      }),
      { numRuns: 40 },
    )
    // Whole pieces are missing at the end: each that is left is sound by itself.
    expect(await opened(bytes.subarray(0, bytes.length - 100 - 16))).toBe('backup-damaged')
  })

  test('with one byte changed anywhere is refused', async () => {
    const bytes = await sealed(Buffer.alloc(piece + 100, 'x'))
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: bytes.length - 1 }), fc.integer({ min: 1, max: 255 }), async (place, by) => {
        const changed = Buffer.from(bytes)
        changed.writeUInt8((changed.readUInt8(place) + by) % 256, place)
        // A changed public key is one that nobody has a key to.
        expect(['backup-damaged', 'backup-locked']).toContain(await opened(changed))
      }),
      { numRuns: 60 },
    )
  })

  test('whose pieces changed places, or came twice, is refused', async () => {
    const bytes = await sealed(Buffer.alloc(3 * piece, 'x'))
    const begins = bytes.length - 3 * (piece + 16)
    const [one, two, three] = [0, 1, 2].map((number) =>
      bytes.subarray(begins + number * (piece + 16), begins + (number + 1) * (piece + 16)),
    )
    if (!one || !two || !three) throw new Error('There are three pieces')
    const head = bytes.subarray(0, begins)
    expect(await opened(Buffer.concat([head, one, two, three]))).toEqual(Buffer.alloc(3 * piece, 'x'))
    expect(await opened(Buffer.concat([head, two, one, three]))).toBe('backup-damaged')
    expect(await opened(Buffer.concat([head, one, one, three]))).toBe('backup-damaged')
    expect(await opened(Buffer.concat([head, one, three]))).toBe('backup-damaged')
    expect(await opened(Buffer.concat([head, one, two, three, three]))).toBe('backup-damaged')
  })

  test('is another each time, and no other file is one', async () => {
    expect(await sealed(Buffer.from('x'))).not.toEqual(await sealed(Buffer.from('x')))
    expect(await opened(Buffer.from('SQLite format 3\u0000'))).toBe('backup-damaged')
    expect(await opened(Buffer.alloc(0))).toBe('backup-damaged')
  })

  test('opens with its passphrase alone, however its width was typed', async () => {
    const { keys: other } = await makeSealKeys('passphrase 1', cost)
    expect((await openSealKeys(other, 'passphrase 1'))?.asymmetricKeyType).toBe('x25519')
    expect(await openSealKeys(other, 'ｐａｓｓｐｈｒａｓｅ １')).not.toBeNull()
    for (const wrong of ['', 'Passphrase 1', 'passphrase 1 ', 'passphrase']) expect(await openSealKeys(other, wrong)).toBeNull()
  })
})
