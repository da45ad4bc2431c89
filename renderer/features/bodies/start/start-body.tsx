import { startText } from '../../../../shared/text/start-text.ts'
import { Link } from '../../../components/link.tsx'
import { useText } from '../../../data/language.ts'
import { BodyFields, type BodyValues } from '../body-fields.tsx'
import { useRegisterBody } from '../use-register-body.ts'
import { StartFoot } from './start-foot.tsx'

export interface StartBodyProps {
  /** Kept by the screen around, so that an undone registration leads back to the filled form. */
  readonly values: BodyValues
  readonly onChange: (patch: Partial<BodyValues>) => void
  readonly onMade: (key: string) => void
  readonly onSkip: () => void
}

/** The first body: its names, its kind and the act that founded it. */
export function StartBody({ values, onChange, onMade, onSkip }: StartBodyProps) {
  const words = useText(startText)
  const { errors, isRunning, forget, register } = useRegisterBody()
  const answer = async () => {
    const key = await register(values, null)
    if (key !== null) onMade(key)
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
          onChange(patch)
          forget()
        }}
      />
      <StartFoot
        answer={{ en: startText.en.registerBody, ja: startText.ja.registerBody }}
        said={words.registerBody}
        isPending={isRunning}
        onAnswer={() => void answer()}
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
