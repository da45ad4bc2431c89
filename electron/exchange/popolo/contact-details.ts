/** A Popolo contact detail: one way to reach somebody. */
export interface ContactDetail {
  readonly type: 'address' | 'voice' | 'fax' | 'email' | 'url'
  readonly value: string
}

/**
 * A contact as typed, line by line, as Popolo has it; lines of an address stay together. Put one below the other the values are the contact
 * again.
 */
export function contactDetails(contact: string): readonly ContactDetail[] {
  const details: ContactDetail[] = []
  for (const line of contact.split('\n')) {
    const last = details.at(-1)
    const type = typeOf(line)
    if (last !== undefined && (line.trim() === '' || (type === 'address' && last.type === 'address')))
      details[details.length - 1] = { type: last.type, value: `${last.value}\n${line}` }
    else details.push({ type, value: line })
  }
  return details
}

function typeOf(line: string): ContactDetail['type'] {
  if (/^\s*(?:fax|ＦＡＸ|ファックス|ファクシミリ)/i.test(line)) return 'fax'
  if (/\S@\S/.test(line)) return 'email'
  if (/^\s*(?:https?:|www\.)/i.test(line)) return 'url'
  return /^\s*(?:tel|phone|ＴＥＬ|電話|内線|直通|[+＋]?[\d０-９()（）\-－‐ー\s]{6,}(?:$|[（(]))/i.test(line) ? 'voice' : 'address'
}
