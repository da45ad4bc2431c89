import { readFileSync } from 'node:fs'

/** One thing a program did to its disk, or said. */
export type DiskAct =
  | { readonly kind: 'write'; readonly file: string; readonly at: number; readonly bytes: Buffer }
  | { readonly kind: 'cut'; readonly file: string; readonly length: number }
  | { readonly kind: 'sync' | 'remove'; readonly file: string }
  | { readonly kind: 'said'; readonly text: string }

/** Reads what the shim wrote down. */
export function readDiskLog(path: string): readonly DiskAct[] {
  const log = readFileSync(path)
  const acts: DiskAct[] = []
  for (let at = 0; at < log.length; ) {
    const kind = String.fromCharCode(log[at] ?? 0)
    const nameLength = log.readUInt32LE(at + 1)
    const offset = Number(log.readBigUInt64LE(at + 5))
    const length = Number(log.readBigUInt64LE(at + 13))
    const file = log.toString('utf8', at + 21, at + 21 + nameLength)
    const bytes = log.subarray(at + 21 + nameLength, at + 21 + nameLength + length)
    at += 21 + nameLength + length
    if (kind === 'W') acts.push({ kind: 'write', file, at: offset, bytes })
    else if (kind === 'T') acts.push({ kind: 'cut', file, length: offset })
    else if (kind === 'S') acts.push({ kind: 'sync', file })
    else if (kind === 'U') acts.push({ kind: 'remove', file })
    else acts.push({ kind: 'said', text: bytes.toString() })
  }
  return acts
}

const sector = 512

/**
 * The files as a disk may have them when power fails after so many acts: what was synced is there; of the rest each write is there, is not, or is
 * there in part, sector by sector.
 */
export function filesAfterPowerLoss(
  start: ReadonlyMap<string, Buffer>,
  acts: readonly DiskAct[],
  random: () => number,
): ReadonlyMap<string, Buffer> {
  const files = new Map([...start].map(([file, bytes]) => [file, { bytes: Buffer.from(bytes), length: bytes.length }]))
  const waiting = new Map<string, DiskAct[]>()
  const write = (file: string, at: number, bytes: Buffer) => {
    const old = files.get(file) ?? { bytes: Buffer.alloc(0), length: 0 }
    const end = at + bytes.length
    // Room to grow, so that not every write copies the file.
    const room = end <= old.bytes.length ? old.bytes : Buffer.concat([old.bytes, Buffer.alloc(end * 2 - old.bytes.length)])
    if (at > old.length) room.fill(0, old.length, at)
    bytes.copy(room, at)
    files.set(file, { bytes: room, length: Math.max(end, old.length) })
  }
  const cut = (file: string, length: number) => {
    const old = files.get(file)
    if (old) files.set(file, { bytes: old.bytes, length: Math.min(length, old.length) })
  }
  const apply = (act: DiskAct) => {
    if (act.kind === 'write') write(act.file, act.at, act.bytes)
    else if (act.kind === 'cut') cut(act.file, act.length)
    else if (act.kind === 'remove') files.delete(act.file)
  }
  for (const act of acts) {
    if (act.kind === 'said') continue
    if (act.kind === 'sync') {
      for (const before of waiting.get(act.file) ?? []) apply(before)
      waiting.delete(act.file)
    } else {
      const others = waiting.get(act.file) ?? []
      others.push(act)
      waiting.set(act.file, others)
    }
  }
  for (const act of [...waiting.values()].flat()) {
    const chance = random()
    if (chance < 0.4) apply(act)
    else if (chance < 0.7 && act.kind === 'write') {
      for (let at = 0; at < act.bytes.length; at += sector) {
        if (random() < 0.5) write(act.file, act.at + at, act.bytes.subarray(at, at + sector))
      }
    }
  }
  return new Map([...files].map(([file, { bytes, length }]) => [file, bytes.subarray(0, length)]))
}
