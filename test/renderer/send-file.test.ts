import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { failureOf } from '../../renderer/data/call-failure.ts'
import { sendFile } from '../../renderer/data/send-file.ts'
import { realProgram } from './real-program.ts'

const parts = (count: number) => new Uint8Array(count * 1_048_576)

test('a file crosses part by part and tells how far it is', async () => {
  const { bridge } = await realProgram()
  const shares: number[] = []
  const file = new File([parts(2), 'end'], 'scan.pdf')
  const incoming = await sendFile(bridge, file, { onProgress: (share) => shares.push(share) })
  expect(incoming).toMatchObject({ fileName: 'scan.pdf', byteCount: file.size })
  expect(shares).toHaveLength(3)
  expect(shares.at(-1)).toBe(1)
})

test('a file that is stopped leaves nothing behind', async () => {
  const program = await realProgram()
  const control = new AbortController()
  const sent = sendFile(program.bridge, new File([parts(3)], 'scan.pdf'), {
    signal: control.signal,
    onProgress: () => control.abort(),
  })
  expect(await sent.catch((thrown: unknown) => failureOf(thrown).code)).toBe('cancelled')
  expect(readdirSync(join(program.folder, 'register.honbu-files'))).toEqual([])
})

test('a file that goes while it is sent is told by name, and leaves nothing behind', async () => {
  const program = await realProgram()
  const file = new File([parts(2)], 'gone.pdf')
  let reads = 0
  const slice = file.slice.bind(file)
  file.slice = (...range) => {
    reads += 1
    if (reads > 1) throw new DOMException('The file went away', 'NotFoundError')
    return slice(...range)
  }
  const sent = sendFile(program.bridge, file)
  expect(await sent.catch((thrown: unknown) => failureOf(thrown))).toMatchObject({
    code: 'file-unreadable',
    details: { file: 'gone.pdf' },
  })
  expect(readdirSync(join(program.folder, 'register.honbu-files'))).toEqual([])
})
