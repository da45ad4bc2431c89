import { hostileJson, hostileKeys, hostileTexts } from './hostile-values.ts'
import type { Chance } from './payload-for.ts'

/** Stands for JSON text that is put in only after the payload has become text. */
const marked = (at: number): string => `\u0001raw ${at}\u0001`
const marks = /"\\u0001raw (\d+)\\u0001"/g

/** The text of a payload with something wrong in it, somewhere. */
export function brokenText(payload: unknown, chance: Chance): string {
  const broken = chance.isLucky(0.05) ? wrong(chance) : breakWithin(payload, chance)
  return textOf(broken)
}

/** The payload as the text that crosses to the program. */
export const textOf = (payload: unknown): string =>
  (JSON.stringify(payload) ?? 'null').replace(marks, (_mark, at: string) => hostileJson[Number(at)] ?? 'null')

function breakWithin(value: unknown, chance: Chance): unknown {
  if (Array.isArray(value) && value.length > 0 && chance.isLucky(0.8)) {
    const at = Math.floor(chance.next() * value.length)
    return chance.isLucky(0.15)
      ? Array.from({ length: 300 }, () => value[at] as unknown)
      : value.map((one: unknown, index) => (index === at ? breakWithin(one, chance) : one))
  }
  if (value !== null && typeof value === 'object' && !Array.isArray(value)) return breakObject(value, chance)
  if (typeof value === 'string' && chance.isLucky(0.7)) {
    return chance.isLucky(0.3) ? `${value}${chance.oneOf(hostileTexts)}` : chance.oneOf(hostileTexts)
  }
  return wrong(chance)
}

function breakObject(value: object, chance: Chance): unknown {
  const entries = Object.entries(value)
  const change = chance.next()
  if (entries.length === 0 || change < 0.1) {
    const more = [chance.oneOf(hostileKeys), wrong(chance)] as const
    return withOwn([...entries, more])
  }
  const [name] = chance.oneOf(entries)
  if (change < 0.2) return withOwn(entries.filter(([key]) => key !== name))
  return withOwn(entries.map(([key, one]) => [key, key === name ? breakWithin(one, chance) : one]))
}

/** Unlike an assignment this makes `__proto__` a field like any other, as JSON.parse does. */
const withOwn = (entries: readonly (readonly [string, unknown])[]): object => Object.fromEntries(entries)

function wrong(chance: Chance): unknown {
  return chance.isLucky(0.5) ? marked(Math.floor(chance.next() * hostileJson.length)) : chance.oneOf(hostileTexts)
}
