import { useState } from 'react'
import { useLocation } from 'wouter'
import type { BodyMatters } from '../../../shared/contract/bodies.ts'
import { bodiesText } from '../../../shared/text/bodies-text.ts'
import { newBodyText } from '../../../shared/text/new-body-text.ts'
import { Button } from '../../components/button.tsx'
import { PageHeader } from '../../components/page-header.tsx'
import { Seal } from '../../components/seal.tsx'
import { Split } from '../../components/split.tsx'
import { ErrorState, Skeleton } from '../../components/states.tsx'
import type { InputAt } from '../../data/contract-paths.ts'
import { useLanguage, useText } from '../../data/language.ts'
import { usePlace } from '../../data/place.ts'
import { sayError } from '../../data/say-error.ts'
import { useBodyUpdate } from './use-body-update.ts'
import { useScreen } from '../../data/use-screen.ts'
import { type BodyErrors, BodyFields, type BodyValues, sealOf } from './body-fields.tsx'
import styles from './body-fields.module.css'
import { BodyLifePart } from './body-life.tsx'

/** What is registered of a body, changed where it stands. */
export function EditBodyScreen({ bodyKey }: { readonly bodyKey: string }) {
  const words = useText(newBodyText)
  const language = useLanguage()
  const matters = useScreen('bodies.matters', { key: bodyKey })
  const name = matters.data === undefined ? bodyKey : nameOf(matters.data, language)
  const short = (language === 'ja' ? matters.data?.shortJa : matters.data?.shortEn) ?? name
  usePlace([{ text: useText(bodiesText).bodies }, { text: short, href: `/bodies/${bodyKey}` }, { text: words.editTitle }])
  if (matters.isError && matters.data === undefined) {
    return (
      <Split>
        <ErrorState {...sayError(matters.error.error, language)} onRetry={() => void matters.refetch()} />
      </Split>
    )
  }
  if (matters.data === undefined) {
    return (
      <Split>
        <Skeleton rows={14} />
      </Split>
    )
  }
  return <Edit matters={matters.data} name={name} />
}

function Edit({ matters, name }: { readonly matters: BodyMatters; readonly name: string }) {
  const words = useText(newBodyText)
  const language = useLanguage()
  const [, navigate] = useLocation()
  const update = useBodyUpdate(matters)
  const [errors, setErrors] = useState<BodyErrors>({})
  /** A decision chosen whose day is not typed yet. */
  const [open, setOpen] = useState<BodyValues['founding']>(null)
  const values: BodyValues = { ...matters, founding: open ?? matters.founding }

  const change = (patch: Partial<BodyValues>) => {
    const now = { ...values, ...patch }
    if (now.nameEn === null && now.nameJa === null) return setErrors({ name: words.nameNeeded })
    setErrors({})
    const { founding, ...rest } = patch
    if (founding !== undefined && founding !== null && founding.on === null) return setOpen(founding)
    setOpen(null)
    return void update({ ...rest, ...decided(founding) })
  }
  return (
    <Split scrollKey="edit-body">
      <div className={styles.form}>
        <PageHeader
          lead={<Seal mark={sealOf(values, language)} colour={matters.colour} size="l" />}
          title={name}
          note={words.editNote}
          actions={<Button onPress={() => navigate(`/bodies/${matters.key}`)}>{words.done}</Button>}
        />
        <BodyFields
          values={values}
          bodyKey={matters.key}
          firstMeetingOn={matters.firstMeetingOn}
          errors={errors}
          onChange={change}
        />
        <BodyLifePart bodyKey={matters.key} />
      </div>
    </Split>
  )
}

/** A founding act as the register takes it: with its day, or none at all. */
function decided(founding: BodyValues['founding'] | undefined): Pick<InputAt<'bodies.update'>['patch'], 'founding'> {
  if (founding === undefined) return {}
  return { founding: founding === null || founding.on === null ? null : { act: founding.act, on: founding.on } }
}

const nameOf = (matters: BodyMatters, language: 'en' | 'ja') =>
  (language === 'ja' ? (matters.nameJa ?? matters.nameEn) : (matters.nameEn ?? matters.nameJa)) ?? matters.key
