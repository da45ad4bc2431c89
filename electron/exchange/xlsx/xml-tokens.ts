import { TableProblem } from '../tables/table-problem.ts'

export type XmlToken =
  | { readonly is: 'open'; readonly name: string; readonly attributes: string; readonly isEmpty: boolean }
  | { readonly is: 'close'; readonly name: string }
  | { readonly is: 'text'; readonly text: string }

/**
 * The tags and texts of an XML part of an office file, one after another. A document type is refused and no entity but the five of XML itself
 * is known, so that nothing is fetched and nothing multiplies. Names lose their prefixes. Throws TableProblem: document-type, damaged-archive.
 */
export function* xmlTokens(xml: string): Generator<XmlToken> {
  let at = 0
  while (at < xml.length) {
    const tag = xml.indexOf('<', at)
    if (tag < 0) break
    if (tag > at) yield { is: 'text', text: decoded(xml.slice(at, tag)) }
    if (xml.startsWith('<!--', tag)) at = endOf(xml, '-->', tag)
    else if (xml.startsWith('<![CDATA[', tag)) {
      at = endOf(xml, ']]>', tag)
      yield { is: 'text', text: xml.slice(tag + 9, at - 3) }
    } else if (xml.startsWith('<!', tag)) throw new TableProblem('document-type')
    else if (xml.startsWith('<?', tag)) at = endOf(xml, '?>', tag)
    else {
      at = endOf(xml, '>', tag)
      const inside = xml.slice(tag + 1, at - 1)
      if (inside.startsWith('/')) yield { is: 'close', name: local(inside.slice(1).trim()) }
      else {
        const isEmpty = inside.endsWith('/')
        const body = isEmpty ? inside.slice(0, -1) : inside
        const space = body.search(/\s/)
        const name = space < 0 ? body : body.slice(0, space)
        yield { is: 'open', name: local(name), attributes: space < 0 ? '' : body.slice(space), isEmpty }
      }
    }
  }
}

/** An attribute of a tag, by its name without prefix; null when it is not there. */
export function attribute(attributes: string, name: string): string | null {
  for (const [, found, double, single] of attributes.matchAll(/([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    if (found !== undefined && local(found) === name) return decoded(double ?? single ?? '')
  }
  return null
}

const local = (name: string) => name.slice(name.indexOf(':') + 1)

function endOf(xml: string, mark: string, from: number): number {
  const end = xml.indexOf(mark, from)
  if (end < 0) throw new TableProblem('damaged-archive')
  return end + mark.length
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function decoded(text: string): string {
  if (!text.includes('&')) return text
  return text.replaceAll(
    /&(?:#(\d{1,7})|#x([0-9a-fA-F]{1,6})|(\w+));/g,
    (whole, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) {
        const known = Object.hasOwn(entities, name) ? entities[name] : undefined
        if (known === undefined) throw new TableProblem('document-type', { name })
        return known
      }
      const point = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal)
      return point <= 0x10ffff && (point < 0xd800 || point > 0xdfff) ? String.fromCodePoint(point) : whole
    },
  )
}
