/** Names that Windows keeps for devices, whatever ending follows. */
const reserved = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\.|$)/i

/** File systems count bytes (255 on Linux, macOS likewise); an ending still has to fit behind. */
const longest = 200

/**
 * A file name that every system takes, from a title: without folders, control and direction marks, and what Windows forbids.
 * The result is never empty; it has no ending.
 */
export function safeFileName(title: string): string {
  const plain = title
    .normalize('NFC')
    .replaceAll(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, '')
    .replaceAll(/[\\/:*?"<>|]+/g, '-')
    .replaceAll(/\s+/gu, ' ')
  const name = shortened(plain).replaceAll(/^[. ]+|[. ]+$/g, '')
  if (name === '') return 'honbu'
  return reserved.test(name) ? `_${name}` : name
}

/** The same for a name that has an ending: `a/b.pdf` becomes `a-b.pdf`. Dots and spaces at the end go, which systems look past. */
export function safeFullName(fileName: string): string {
  const trimmed = fileName.replaceAll(/[. ]+$/g, '')
  const [, stem = '', ending = ''] = /^(.*?)(\.[A-Za-z0-9]{1,16})?$/su.exec(trimmed) ?? []
  return `${safeFileName(stem)}${ending}`
}

function shortened(name: string): string {
  const encoder = new TextEncoder()
  let bytes = 0
  let kept = ''
  for (const character of name) {
    bytes += encoder.encode(character).length
    if (bytes > longest) break
    kept += character
  }
  return kept
}
