/** Puts what a register's log (-wal) holds over its pages, as SQLite would: the frames of the log's own run, up to the last commit. */
export function applyLog(bytes: Uint8Array, log: Uint8Array, pageSize: number): Uint8Array {
  const frameSize = pageSize + 24
  const salt = (at: number) => log.subarray(at, at + 8).join()
  if (log.length < 32 + frameSize) return bytes
  const frames: (readonly [page: number, from: number])[] = []
  let committed = 0
  for (let at = 32; at + frameSize <= log.length && salt(at + 8) === salt(16); at += frameSize) {
    const head = new DataView(log.buffer, log.byteOffset + at, 24)
    frames.push([head.getUint32(0), at + 24])
    if (head.getUint32(4) > 0) committed = frames.length
  }
  const kept = frames.slice(0, committed)
  const pages = Math.max(Math.ceil(bytes.length / pageSize), ...kept.map(([page]) => page))
  const whole = new Uint8Array(pages * pageSize)
  whole.set(bytes)
  for (const [page, from] of kept) whole.set(log.subarray(from, from + pageSize), (page - 1) * pageSize)
  return whole
}
