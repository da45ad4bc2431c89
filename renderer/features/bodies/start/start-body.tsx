import { useState } from 'react'
import { newBodyText } from '../../../../shared/text/new-body-text.ts'
import { startText } from '../../../../shared/text/start-text.ts'
import { Link } from '../../../components/link.tsx'
import { useText } from '../../../data/language.ts'
import { useCommand } from '../../../data/use-command.ts'
import { type BodyErrors, BodyFields, type BodyValues } from '../body-fields.tsx'
import { blankBody } from '../blank-body.ts'
import { StartFoot } from './start-foot.tsx'

export interface StartBodyProps {
  readonly onMade: (key: string) => void
  readonly onSkip: () => void
}

/** The first body: its names, its kind and the act that founded it. */
export function StartBody({ onMade, onSkip }: StartBodyProps) {
  const words = useText(startText)
  const newBody = useText(newBodyText)
  const [values, setValues] = useState<BodyValues>(blankBody)
  const [errors, setErrors] = useState<BodyErrors>({})
  const create = useCommand('bodies.create')
  const register = async () => {
    const { founding } = values
    const isNameless = values.nameEn === null && values.nameJa === null
    const isDayless = founding !== null && founding.on === null
    setErrors({ ...(isNameless ? { name: newBody.nameNeeded } : {}), ...(isDayless ? { founding: newBody.dayNeeded } : {}) })
    if (isNameless || isDayless) return
    const made = await create.run({
      ...values,
      parent: null,
      founding: founding === null || founding.on === null ? null : { act: founding.act, on: founding.on },
    })
    if (made !== null) onMade(made.key)
  }
  return (
    <>
      <BodyFields
        values={values}
        bodyKey={null}
        firstMeetingOn={null}
        errors={errors}
        isBrief
        onChange={(patch) => {
          setValues((now) => ({ ...now, ...patch }))
          setErrors({})
        }}
      />
      <StartFoot
        answer={{ en: startText.en.registerBody, ja: startText.ja.registerBody }}
        said={words.registerBody}
        isPending={create.isRunning}
        onAnswer={() => void register()}
        onSkip={onSkip}
        skipText={words.skipAll}
      >
        <Link look="quiet" href="/exchange/import">
          {words.importInstead}
        </Link>
      </StartFoot>
    </>
  )
}
