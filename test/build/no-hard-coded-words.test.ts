import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseSync } from 'vite'
import { expect, test } from 'vitest'
import { projectFolder } from '../../build/project-folder.ts'

interface Node {
  readonly type: string
  readonly [part: string]: unknown
}

/** Attributes and properties whose text people see or hear. */
const told =
  /^(?:aria-(?:label|description|roledescription|valuetext)|title|placeholder|alt|label|text|help|note|detail|error|accept(?:Label|Text))$/
/** What is the same in both languages: ways to write a date or year, names, and what each language calls itself. */
const sameInBoth = new Set(
  `H13.1.6 · 6/1/2001|H13.1.6 · 2001-01|10/6/2005 · H17.6.10|FY2006 · 平成18年度|日本語|English|本|・|〔仮〕|Honbu|Honbu 本部|· SQLite|· Node|SHA-256|TSV|CSV|Excel`.split(
    '|',
  ),
)
/** Not words to be said but signs to be read: numbers before lines, the halves of a day as they are typed. */
const signs = new Set([
  'renderer/features/meetings/line-number.ts',
  'renderer/features/meetings/read-time.ts',
  // Why a sitter is marked, by a code.
  'electron/services/papers/people-of.ts',
])

const japanese = /[\u3040-\u30ff\u3400-\u9fff]/u
const words = /\p{L}/u

function hardCodedIn(file: string): readonly string[] {
  const found: string[] = []
  const { program, errors } = parseSync(file, readFileSync(join(projectFolder, file), 'utf8'))
  if (errors.length > 0) throw new Error(`${file} cannot be read`)
  walk(program as unknown as Node, [], (node, above) => {
    const text = above.at(-1)?.['key'] === node ? null : textOf(node)
    if (text === null || sameInBoth.has(text.trim()) || isType(above) || isImport(above.at(-1))) return
    const name = nameOf(above)
    const isShown = node.type === 'JSXText' || (name !== null && told.test(name) && /\p{L}{2}/u.test(text) && isPlain(above))
    if ((isShown && words.test(text)) || japanese.test(text)) found.push(`${file}: ${name ?? ''} ${text.trim().slice(0, 60)}`)
  })
  return found
}

function walk(node: unknown, above: readonly Node[], visit: (node: Node, above: readonly Node[]) => void): void {
  if (typeof node !== 'object' || node === null) return
  if (Array.isArray(node)) {
    for (const one of node) walk(one, above, visit)
    return
  }
  const isNode = 'type' in node && typeof node.type === 'string'
  if (isNode) visit(node as Node, above)
  const inside = isNode ? [...above, node as Node] : above
  for (const part of Object.values(node)) walk(part, inside, visit)
}

function textOf(node: Node): string | null {
  if (node.type === 'JSXText') return String(node['value'])
  if (node.type === 'Literal' && typeof node['value'] === 'string') return node['value']
  if (node.type === 'TemplateElement') return (node['value'] as { readonly cooked: string }).cooked
  return null
}

/** The attribute or property whose value the text is. */
function nameOf(above: readonly Node[]): string | null {
  const owner = above.findLast(({ type }) => type === 'JSXAttribute' || type === 'Property')
  const name = (owner?.type === 'JSXAttribute' ? owner['name'] : owner?.['key']) as
    | { readonly name?: string; readonly value?: string }
    | undefined
  return name?.name ?? name?.value ?? null
}

/** The value itself, or one of two: not what stands in a call or comparison on the way to it. */
const isPlain = (above: readonly Node[]): boolean =>
  above
    .slice(above.findLastIndex(({ type }) => type === 'JSXAttribute' || type === 'Property') + 1)
    .every(({ type }) =>
      ['JSXExpressionContainer', 'ConditionalExpression', 'LogicalExpression', 'TemplateLiteral'].includes(type),
    )

const isType = (above: readonly Node[]) => above.some(({ type }) => /^TS(?!As|Satisfies|NonNull)/.test(type))
const isImport = (node: Node | undefined) => node?.type === 'ImportDeclaration' || node?.type === 'ImportExpression'

/** The gallery shows samples to builders and is no screen of the program; the command line speaks English, its refusals both languages. */
const files = globSync('{renderer/**/*.{ts,tsx},electron/{main.ts,web.ts},electron/{shell,host,web,services,api}/**/*.ts}', {
  cwd: projectFolder,
}).filter((file) => !file.includes('/gallery/') && !signs.has(file))

test('every word that people see on the screens, in menus, dialogs and refusals stands in shared/text, in both languages', () => {
  expect(files.length).toBeGreaterThan(500)
  expect(files.flatMap(hardCodedIn)).toEqual([])
})

test('every text is in its own language, and none is forgotten', async () => {
  const odd: string[] = []
  for (const file of globSync('shared/text/*-text.ts', { cwd: projectFolder })) {
    const module = (await import(join(projectFolder, file))) as Readonly<Record<string, unknown>>
    for (const [name, texts] of Object.entries(module)) if (isInBoth(texts)) compare(texts.en, texts.ja, `${file} ${name}`, odd)
  }
  expect(odd).toEqual([])
})

/** Said in the other language on purpose: the way into it, and what stands in a field for it. */
const crossing = /toggleLanguage|officeJaPlaceholder|officeEnPlaceholder|japanese|english|[lL]anguages\.|fontsNote|iconsNote/
/** Another order of words leaves one of two halves empty: "the 11th" and 「11回目」. */
const halves = /Before$|After$/

function compare(en: unknown, ja: unknown, at: string, odd: string[]): void {
  if (Array.isArray(en) && Array.isArray(ja)) return
  if (typeof en === 'string' && typeof ja === 'string') {
    if ((en === '') !== (ja === '') && !halves.test(at)) odd.push(`${at}: one is empty`)
    if (crossing.test(at)) return
    // Examples of what may be typed stand in both.
    if (japanese.test(en) && !/[A-Za-z]{3}|\d/.test(en)) odd.push(`${at}: no English: ${en}`)
    // What stands in brackets or quotes is to be typed as it is.
    if (/[a-z]{3,} [a-z]{3,} [a-z]{2,}/.test(ja.replaceAll(/「[^」]*」|`[^`]*`/g, '')))
      odd.push(`${at}: English in Japanese: ${ja}`)
    if (/[a-z]{3,} [a-z]{3,}/.test(en) && ja !== '' && !japanese.test(ja)) odd.push(`${at}: no Japanese: ${ja}`)
    return
  }
  if (typeof en !== typeof ja) odd.push(`${at}: not of one kind`)
  if (typeof en !== 'object' || en === null || typeof ja !== 'object' || ja === null) return
  if (Object.keys(en).join() !== Object.keys(ja).join() && Object.keys(en).length !== Object.keys(ja).length)
    odd.push(`${at}: not the same words`)
  for (const key of Object.keys(en)) compare(Reflect.get(en, key), Reflect.get(ja, key), `${at}.${key}`, odd)
}

const isInBoth = (value: unknown): value is { readonly en: unknown; readonly ja: unknown } =>
  typeof value === 'object' && value !== null && 'en' in value && 'ja' in value
