import { useState } from 'react'
import { newBodyText } from '../../../shared/text/new-body-text.ts'
import { peopleText } from '../../../shared/text/people-text.ts'
import { foldText } from '../../../shared/domain/fold-text.ts'
import { useLanguage, useText } from '../../data/language.ts'
import { useCommand } from '../../data/use-command.ts'
import { useGive } from '../../data/use-give.ts'
import type { BodyErrors, BodyValues } from './body-fields.tsx'

export interface RegisterBody {
  readonly errors: BodyErrors
  readonly isRunning: boolean
  /** What was typed changes: what was said of it is gone. */
  readonly forget: () => void
  /** The key of the body that was made; null where something is missing, or a name is told to be another's first. */
  readonly register: (values: BodyValues, parent: string | null) => Promise<string | null>
}

/**
 * A body registered once what it must have is there. One of the very same name is told before it is made, however quickly the form was
 * answered; whoever answers once more means another body.
 */
export function useRegisterBody(): RegisterBody {
  const words = useText(newBodyText)
  const people = useText(peopleText)
  const language = useLanguage()
  const create = useCommand('bodies.create')
  const { read } = useGive()
  const [errors, setErrors] = useState<BodyErrors>({})
  const [told, setTold] = useState<string | null>(null)
  const namesake = async ({ nameEn, nameJa }: BodyValues): Promise<string | null> => {
    const { bodies } = await read('bodies.similar', { nameEn, nameJa, except: null }).catch(() => ({ bodies: [] }))
    const same = bodies.find(
      ({ name, isExternal }) =>
        !isExternal && ((nameEn !== null && isSame(nameEn, name.en)) || (nameJa !== null && isSame(nameJa, name.ja))),
    )
    return same === undefined ? null : (same.name[language] ?? same.name.ja ?? same.name.en)
  }
  return {
    errors,
    isRunning: create.isRunning,
    forget: () => setErrors({}),
    register: async (values, parent) => {
      const { founding } = values
      const isNameless = values.nameEn === null && values.nameJa === null
      const isDayless = founding !== null && founding.on === null
      setErrors({ ...(isNameless ? { name: words.nameNeeded } : {}), ...(isDayless ? { founding: words.dayNeeded } : {}) })
      if (isNameless || isDayless) return null
      const names = `${values.nameEn}\n${values.nameJa}`
      const other = told === names ? null : await namesake(values)
      if (other !== null) {
        setTold(names)
        setErrors({ name: people.sameName(other) })
        return null
      }
      const made = await create.run({
        ...values,
        parent,
        founding: founding === null || founding.on === null ? null : { act: founding.act, on: founding.on },
      })
      return made?.key ?? null
    },
  }
}

const isSame = (one: string, other: string | null) => other !== null && foldText(one) === foldText(other)
