import { useState } from 'react'
import { useLocation, useSearch } from 'wouter'
import { bodyColours } from '../../../shared/domain/vocabulary.ts'
import { bodiesText } from '../../../shared/text/bodies-text.ts'
import { newBodyText } from '../../../shared/text/new-body-text.ts'
import { Button } from '../../components/button.tsx'
import { PageHeader } from '../../components/page-header.tsx'
import { Seal } from '../../components/seal.tsx'
import { Split } from '../../components/split.tsx'
import { useAsOf } from '../../data/as-of.tsx'
import { useCommands } from '../../data/commands.ts'
import { useLanguage, useText } from '../../data/language.ts'
import { usePlace } from '../../data/place.ts'
import { useScreen } from '../../data/use-screen.ts'
import { blankBody } from './blank-body.ts'
import { BodyFields, type BodyValues, sealOf } from './body-fields.tsx'
import styles from './body-fields.module.css'
import { withKind } from './with-kind.ts'
import { useRegisterBody } from './use-register-body.ts'

/** A body that the office begins to serve. */
export function NewBodyScreen() {
  const words = useText(newBodyText)
  const language = useLanguage()
  const asOf = useAsOf()
  const [, navigate] = useLocation()
  const frame = useScreen('register.frame', { asOf })
  // A sub-body, where the address names the body it belongs to.
  const parent = new URLSearchParams(useSearch()).get('parent')
  const [values, setValues] = useState<BodyValues>(parent === null ? blankBody : { ...blankBody, kind: 'secretaries' })
  const { errors, isRunning, forget, register } = useRegisterBody()
  usePlace([{ text: useText(bodiesText).bodies }, { text: words.title }])

  const worn = new Set((frame.data?.bodies ?? []).map(({ body }) => body.colour))
  const shown: BodyValues = {
    ...values,
    colour: values.colour ?? bodyColours.find((colour) => !worn.has(colour)) ?? 'slate',
  }
  const answer = async () => {
    const key = await register(shown, parent)
    if (key !== null) navigate(`/bodies/${key}`)
  }
  useCommands([
    {
      id: 'register-body',
      text: { en: newBodyText.en.register, ja: newBodyText.ja.register },
      group: 'screen',
      shortcut: 'Mod+Enter',
      isInKeyLine: true,
      // What stands in the field one is in counts as well.
      run: () => {
        if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
        setTimeout(() => document.querySelector<HTMLButtonElement>('[data-register-body] button')?.click())
      },
    },
  ])

  return (
    <Split scrollKey="new-body">
      <div className={styles.form}>
        <PageHeader
          lead={<Seal mark={sealOf(shown, language)} colour={shown.colour} size="l" />}
          title={words.title}
          note={words.note}
          actions={
            <>
              <Button look="bare" onPress={() => navigate('/')}>
                {words.cancel}
              </Button>
              <span data-register-body>
                <Button look="primary" shortcut="Mod+Enter" isPending={isRunning} onPress={() => void answer()}>
                  {words.register}
                </Button>
              </span>
            </>
          }
        />
        <BodyFields
          values={shown}
          bodyKey={null}
          firstMeetingOn={null}
          errors={errors}
          onChange={(patch) => {
            setValues((now) => withKind(now, patch))
            forget()
          }}
        />
      </div>
    </Split>
  )
}
