/** A small reader of RFC 5545 that shares nothing with the writer: bytes in, components with their properties out. */
export interface IcsProperty {
  readonly name: string
  readonly parameters: string
  readonly value: string
}

export interface IcsComponent {
  readonly name: string
  readonly properties: readonly IcsProperty[]
  readonly components: readonly IcsComponent[]
}

/** Throws for anything the form does not allow. */
export function readIcalendar(text: string): IcsComponent {
  if (!text.endsWith('\r\n')) throw new Error('the last line has no end')
  const physical = text.slice(0, -2).split('\r\n')
  for (const line of physical) {
    if (/[\r\n]/.test(line)) throw new Error(`a bare line break in ${JSON.stringify(line)}`)
    if (Buffer.byteLength(line) > 75) throw new Error(`${Buffer.byteLength(line)} octets: ${line}`)
    if (!line.isWellFormed()) throw new Error('a character was torn apart')
  }
  const logical: string[] = []
  for (const line of physical) {
    if (line.startsWith(' ')) logical.push(`${logical.pop() ?? ''}${line.slice(1)}`)
    else logical.push(line)
  }
  const lines = logical.map(property)
  const first = lines.shift()
  if (first?.name !== 'BEGIN') throw new Error('no BEGIN')
  const root = component(first.value, lines)
  if (lines.length > 0) throw new Error('something follows the end')
  return root
}

function component(name: string, lines: IcsProperty[]): IcsComponent {
  const properties: IcsProperty[] = []
  const components: IcsComponent[] = []
  for (let line = lines.shift(); line !== undefined; line = lines.shift()) {
    if (line.name === 'BEGIN') components.push(component(line.value, lines))
    else if (line.name === 'END') {
      if (line.value !== name) throw new Error(`END:${line.value} closes ${name}`)
      return { name, properties, components }
    } else properties.push(line)
  }
  throw new Error(`${name} is not closed`)
}

function property(line: string): IcsProperty {
  const match = /^([A-Z-]+)((?:;[A-Z-]+=[^:;]+)*):(.*)$/su.exec(line)
  if (match === null) throw new Error(`no property: ${line}`)
  const [, name = '', parameters = '', value = ''] = match
  return { name, parameters, value }
}

/** A text value as people wrote it. Throws for a sign that had to be escaped. */
export function textOf(value: string): string {
  let text = ''
  for (let at = 0; at < value.length; at += 1) {
    const sign = value.charAt(at)
    if (sign === ';' || sign === ',') throw new Error(`bare ${sign} in ${value}`)
    if (sign !== '\\') {
      text += sign
      continue
    }
    at += 1
    const next = value.charAt(at)
    if (next === 'n') text += '\n'
    else if ('\\;,'.includes(next) && next !== '') text += next
    else throw new Error(`\\${next} means nothing`)
  }
  return text
}

/** The one property of this name. */
export function only(of: IcsComponent, name: string): IcsProperty {
  const [found, more] = of.properties.filter((one) => one.name === name)
  if (found === undefined || more !== undefined) throw new Error(`${of.name} has not one ${name}`)
  return found
}
