import { logoOf } from '../../../shared/documents/logo.ts'
import { paperDay } from '../../../shared/documents/paper-date.ts'
import { dateStyles } from '../../../shared/domain/date-style.ts'
import { marginWidths, typefaces } from '../../../shared/documents/model.ts'
import { numberingStyles } from '../../../shared/domain/agenda-numbering.ts'
import { housePapersText } from '../../../shared/text/house-papers-text.ts'
import { paperDeskText } from '../../../shared/text/paper-desk-text.ts'
import { Segments } from '../../components/segments.tsx'
import { ErrorState } from '../../components/states.tsx'
import { useAsOf, useRegister } from '../../data/as-of.tsx'
import { useLanguage, useText } from '../../data/language.ts'
import { sayError } from '../../data/say-error.ts'
import { predict, useCommand } from '../../data/use-command.ts'
import { useScreen } from '../../data/use-screen.ts'
import { Setting, SettingsSection } from '../../components/setting.tsx'
import styles from './house-section.module.css'
import { LogoSetting } from './logo-setting.tsx'

/** How the office sets all its papers. */
export function HouseSection() {
  const words = useText(paperDeskText).house
  const more = useText(housePapersText)
  const asOf = useAsOf()
  const language = useLanguage()
  const { mode } = useRegister()
  const house = useScreen('papers.house', {})
  const set = useCommand('papers.setHouse', {
    isQuiet: true,
    predicts: ({ logo: png, ...input }) => [
      predict('papers.house', (before) => ({
        ...before,
        ...definedOf(input),
        ...(png === undefined ? {} : { logo: png === null ? null : logoOf(png) }),
      })),
    ],
  })
  if (house.isError) return <ErrorState {...sayError(house.error.error, language)} onRetry={() => void house.refetch()} />
  if (house.data === undefined) return null
  const { typeface, margins, numbering, dates, logo } = house.data
  const choose = (input: Parameters<typeof set.run>[0]) => {
    if (mode === 'write') void set.run(input)
  }
  return (
    <SettingsSection title={words.title} note={words.note}>
      <Setting term={words.typeface}>
        <Segments
          label={words.typeface}
          value={typeface}
          onChange={(value) => choose({ typeface: value })}
          segments={typefaces.map((value) => ({ value, text: words.typefaces[value] }))}
        />
      </Setting>
      <Setting term={words.margins}>
        <Segments
          label={words.margins}
          value={margins}
          onChange={(value) => choose({ margins: value })}
          segments={marginWidths.map((value) => ({ value, text: words.marginWidths[value] }))}
        />
      </Setting>
      <Setting term={words.numbering} help={words.numberingHelp}>
        <Segments<'language' | (typeof numberingStyles)[number]>
          label={words.numbering}
          value={numbering ?? 'language'}
          onChange={(value) => choose({ numbering: value === 'language' ? null : value })}
          segments={(['language', ...numberingStyles] as const).map((value) => ({ value, text: words.numberings[value] }))}
        />
      </Setting>
      <Setting term={more.dates} help={more.datesHelp}>
        <Segments
          label={more.dates}
          value={dates}
          onChange={(value) => choose({ dates: value })}
          segments={dateStyles.map((value) => ({ value, text: more.dateStyles[value] }))}
        />
        <p className={styles.sample} data-date-sample>
          <span lang="ja">{paperDay(asOf, 'ja', dates)}</span>
          <span lang="en">{paperDay(asOf, 'en', dates)}</span>
        </p>
      </Setting>
      <LogoSetting logo={logo} isReadOnly={mode === 'read'} onChange={(png) => choose({ logo: png })} />
    </SettingsSection>
  )
}

/** What was chosen; what is left out stays. */
const definedOf = <Input extends object>(input: Input) =>
  Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined))
