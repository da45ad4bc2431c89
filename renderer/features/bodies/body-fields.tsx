import { type ReactNode, useState } from 'react'
import type { BodyMatters } from '../../../shared/contract/bodies.ts'
import type { IsoDate } from '../../../shared/domain/calendar.ts'
import { firstCharacter } from '../../../shared/domain/first-character.ts'
import { formatDay } from '../../../shared/domain/format-date.ts'
import { actKinds, bodyColours, bodyKinds, type Language } from '../../../shared/domain/vocabulary.ts'
import { worded } from '../../../shared/domain/worded.ts'
import { newBodyText } from '../../../shared/text/new-body-text.ts'
import { peopleText } from '../../../shared/text/people-text.ts'
import { vocabularyText } from '../../../shared/text/vocabulary-text.ts'
import { DateField } from '../../components/date-field.tsx'
import { Link } from '../../components/link.tsx'
import { Seal } from '../../components/seal.tsx'
import { SectionHeading } from '../../components/section-heading.tsx'
import { Select } from '../../components/select.tsx'
import { TextField } from '../../components/text-field.tsx'
import { useToday } from '../../data/as-of.tsx'
import { useLanguage, useText } from '../../data/language.ts'
import { useScreen } from '../../data/use-screen.ts'
import styles from './body-fields.module.css'
import { SettledField } from './settled-field.tsx'

/** What a form of a body holds. */
export type BodyValues = Pick<
  BodyMatters,
  | 'nameEn'
  | 'nameJa'
  | 'shortEn'
  | 'shortJa'
  | 'kind'
  | 'sealEn'
  | 'sealJa'
  | 'colour'
  | 'mandateEn'
  | 'mandateJa'
  | 'cadenceMonths'
> & {
  /** A decision without a day is not registered yet. */
  readonly founding: { readonly act: (typeof actKinds)[number]; readonly on: IsoDate | null } | null
}

export interface BodyFieldsProps {
  readonly values: BodyValues
  /** The body itself, which is no namesake of its own; null while it is being made. */
  readonly bodyKey: string | null
  /** Nothing to say where it is null. */
  readonly firstMeetingOn: IsoDate | null
  readonly errors: BodyErrors
  /** Only what one knows of a body at once: its names, kind and founding. */
  readonly isBrief?: boolean
  readonly onChange: (patch: Partial<BodyValues>) => void
}

export interface BodyErrors {
  readonly name?: string
  readonly founding?: string
}

/** The fields of a body: names, kind and founding, seal and colour, mandate. */
export function BodyFields({ values, bodyKey, firstMeetingOn, errors, isBrief = false, onChange }: BodyFieldsProps) {
  const words = useText(newBodyText)
  const vocabulary = useText(vocabularyText)
  const language = useLanguage()
  const today = useToday()
  const order: readonly Language[] = language === 'ja' ? ['ja', 'en'] : ['en', 'ja']
  const { founding, colour } = values
  const isLate = founding?.on !== null && founding !== null && firstMeetingOn !== null && founding.on > firstMeetingOn

  return (
    <>
      <SectionHeading>{words.names}</SectionHeading>
      <div className={styles.fields}>
        {order.map((one, at) => (
          <SettledField
            key={one}
            label={words.name(one)}
            lang={one}
            value={(one === 'ja' ? values.nameJa : values.nameEn) ?? ''}
            maxLength={500}
            isArrival={at === 0 && bodyKey === null}
            error={at === 0 ? (errors.name ?? null) : null}
            onSettle={(text) => onChange(one === 'ja' ? { nameJa: worded(text) } : { nameEn: worded(text) })}
          />
        ))}
        <Namesakes values={values} bodyKey={bodyKey} />
        {order.map((one) => (
          <SettledField
            key={one}
            label={words.shortName(one)}
            lang={one}
            value={(one === 'ja' ? values.shortJa : values.shortEn) ?? ''}
            maxLength={60}
            help={words.shortHelp}
            onSettle={(text) => onChange(one === 'ja' ? { shortJa: worded(text) } : { shortEn: worded(text) })}
          />
        ))}
      </div>

      <SectionHeading>{words.kindAndFounding}</SectionHeading>
      <div className={styles.fields}>
        <Select
          label={words.kind}
          value={values.kind}
          onChange={(kind) => onChange({ kind })}
          choices={bodyKinds.map((value) => ({ value, text: vocabulary.bodyKind[value] }))}
        />
        <span />
        <Select
          label={words.founding}
          value={founding?.act ?? 'none'}
          onChange={(act) => onChange({ founding: act === 'none' ? null : { act, on: founding?.on ?? null } })}
          choices={[
            { value: 'none' as const, text: words.noFounding },
            ...actKinds.map((value) => ({ value, text: vocabulary.actKind[value] })),
          ]}
        />
        {founding === null ? (
          <span />
        ) : (
          <DateField
            label={words.foundedOn}
            value={founding.on}
            today={today}
            help={isLate ? words.afterFirstMeeting(formatDay(firstMeetingOn, language, 'long')) : words.foundingHelp}
            error={errors.founding ?? null}
            onChange={(on) => {
              if (on !== null) onChange({ founding: { act: founding.act, on } })
            }}
          />
        )}
      </div>

      {!isBrief && (
        <>
          <SectionHeading>{words.appearance}</SectionHeading>
          <div className={styles.fields}>
            <Select
              label={words.colour}
              value={colour}
              onChange={(next) => onChange({ colour: next })}
              choices={bodyColours.map((value) => ({
                value,
                text: vocabulary.bodyColour[value],
                lead: <Seal mark={sealOf(values, language)} colour={value} />,
              }))}
            />
            <div className={styles.pair}>
              {order.map((one) => (
                <SettledField
                  key={one}
                  label={words.seal(one)}
                  lang={one}
                  value={(one === 'ja' ? values.sealJa : values.sealEn) ?? ''}
                  placeholder={sealOf({ ...values, sealEn: null, sealJa: null }, one)}
                  maxLength={2}
                  help={words.sealHelp}
                  onSettle={(text) => onChange(one === 'ja' ? { sealJa: worded(text) } : { sealEn: worded(text) })}
                />
              ))}
            </div>
          </div>

          <SectionHeading>{words.task}</SectionHeading>
          <div className={styles.fields}>
            {order.map((one) => (
              <SettledField
                key={one}
                label={words.mandate(one)}
                lang={one}
                value={(one === 'ja' ? values.mandateJa : values.mandateEn) ?? ''}
                maxLength={5000}
                isMultiline
                onSettle={(text) => onChange(one === 'ja' ? { mandateJa: worded(text) } : { mandateEn: worded(text) })}
              />
            ))}
            <Cadence months={values.cadenceMonths} onChange={(cadenceMonths) => onChange({ cadenceMonths })} />
          </div>
        </>
      )}
    </>
  )
}

/** Others that go by the name typed: worth knowing, never a refusal. */
function Namesakes({ values, bodyKey }: Pick<BodyFieldsProps, 'values' | 'bodyKey'>) {
  const words = useText(newBodyText)
  const people = useText(peopleText)
  const language = useLanguage()
  const { nameEn, nameJa } = values
  const similar = useScreen(
    'bodies.similar',
    { nameEn, nameJa, except: bodyKey },
    { isEnabled: nameEn !== null || nameJa !== null, keeps: 'always' },
  )
  // A predecessor known by name only may well have borne the name of a body that is registered.
  const found =
    nameEn === null && nameJa === null
      ? []
      : (similar.data?.bodies ?? []).filter(({ isExternal }) => !isExternal || bodyKey === null)
  return (
    <div role="status" className={styles.namesakes}>
      {found.map(({ key, name, isExternal }) => {
        const said = name[language] ?? name.ja ?? name.en ?? key
        return (
          <p key={key}>
            {isExternal ? words.knownByName(said) : words.similar(said)}{' '}
            {!isExternal && <Link href={`/bodies/${key}`}>{people.openBody}</Link>}
          </p>
        )
      })}
    </div>
  )
}

interface CadenceProps {
  readonly months: number | null
  readonly onChange: (months: number | null) => void
}

function Cadence({ months, onChange }: CadenceProps): ReactNode {
  const words = useText(newBodyText)
  const [typed, setTyped] = useState<string | null>(null)
  const digits = (typed ?? '').normalize('NFKC').trim()
  const number = digits === '' ? null : Number(digits)
  const isReadable = number === null || (Number.isInteger(number) && number >= 1 && number <= 120)
  const settle = () => {
    if (typed === null || !isReadable) return
    setTyped(null)
    if (number !== months) onChange(number)
  }
  return (
    <TextField
      label={words.cadence}
      value={typed ?? (months === null ? '' : String(months))}
      help={words.cadenceHelp}
      error={typed !== null && !isReadable ? words.cadenceUnreadable : null}
      onChange={setTyped}
      onBlur={settle}
      onKeyDown={(event) => {
        if (event.key === 'Enter') settle()
      }}
    />
  )
}

/** The character of the seal: the one given, else the first of the name. */
export function sealOf(values: BodyValues, language: Language): string {
  const [seal, short, name] =
    language === 'ja' ? [values.sealJa, values.shortJa, values.nameJa] : [values.sealEn, values.shortEn, values.nameEn]
  return seal ?? firstCharacter(short ?? name) ?? '・'
}
