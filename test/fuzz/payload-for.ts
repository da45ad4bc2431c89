import type { z } from 'zod'

/** What a fuzzed register holds, so that payloads also get beyond the first question “is there such a thing”. */
export interface Known {
  readonly ids: readonly number[]
  readonly keys: readonly string[]
  readonly days: readonly string[]
  readonly texts: readonly string[]
}

export interface Chance {
  /** 0 to 1. */
  readonly next: () => number
  readonly oneOf: <Value>(values: readonly Value[]) => Value
  readonly isLucky: (share: number) => boolean
}

export function chanceFrom(next: () => number): Chance {
  return {
    next,
    oneOf: (values) => {
      const value = values[Math.floor(next() * values.length)]
      if (value === undefined) throw new Error('There is nothing to choose from')
      return value
    },
    isLucky: (share) => next() < share,
  }
}

/** The parts of a schema's definition that are read here; zod calls them its own but keeps them for such tools. */
interface Definition {
  readonly type: string
  readonly shape?: Readonly<Record<string, z.ZodType>>
  readonly element?: z.ZodType
  readonly innerType?: z.ZodType
  readonly in?: z.ZodType
  readonly options?: readonly z.ZodType[]
  readonly entries?: Readonly<Record<string, string | number>>
  readonly values?: readonly unknown[]
}

const definitionOf = (schema: z.ZodType): Definition => schema._zod.def as unknown as Definition

/** A value that a schema takes, most of the time: formed by it, and filled with what the register knows. Throws for a kind of schema it does not know. */
export function payloadFor(schema: z.ZodType, known: Known, chance: Chance): unknown {
  const definition = definitionOf(schema)
  const inner = (of: z.ZodType | undefined): unknown => (of === undefined ? null : payloadFor(of, known, chance))
  switch (definition.type) {
    case 'object':
      return Object.fromEntries(
        Object.entries(definition.shape ?? {}).flatMap(([name, field]) => {
          const isLeftOut = ['optional', 'default'].includes(definitionOf(field).type) && chance.isLucky(0.6)
          return isLeftOut ? [] : [[name, payloadFor(field, known, chance)]]
        }),
      )
    case 'nullable':
      return chance.isLucky(0.3) ? null : inner(definition.innerType)
    case 'optional':
    case 'default':
      return inner(definition.innerType)
    case 'pipe':
      return inner(definition.in)
    case 'union':
      return inner(chance.oneOf(definition.options ?? []))
    case 'array':
      return Array.from({ length: chance.oneOf([0, 1, 1, 2, 3]) }, () => inner(definition.element))
    case 'enum':
      return chance.oneOf(Object.values(definition.entries ?? {}))
    case 'literal':
      return chance.oneOf(definition.values ?? [])
    case 'boolean':
      return chance.isLucky(0.5)
    case 'number':
      return chance.isLucky(0.7) ? chance.oneOf(known.ids) : chance.oneOf([0, 1, 2, 3, 12, 2005, 2006])
    case 'string':
      return chance.isLucky(0.5) ? chance.oneOf(known.keys) : chance.oneOf(known.texts)
    case 'custom':
      return chance.oneOf(known.days)
    default:
      throw new Error(`The fuzz does not know schemas of the kind ${definition.type}`)
  }
}
