import { CircleHelp } from 'lucide-react'
import { useState } from 'react'
import { isoDate } from '../../../shared/domain/calendar.ts'
import type { Language } from '../../../shared/domain/vocabulary.ts'
import type { IsoDate, PartialDate } from '../../../shared/domain/calendar.ts'
import { Asking } from '../../components/asking.tsx'
import { Breadcrumb } from '../../components/breadcrumb.tsx'
import { Button } from '../../components/button.tsx'
import { DateCalendar } from '../../components/date-calendar.tsx'
import { DatedField } from '../../components/dated-field.tsx'
import { DatedNames } from '../../components/dated-names.tsx'
import { BothLanguagesField } from '../../components/both-languages-field.tsx'
import { EditableField } from '../../components/editable-field.tsx'
import { Finding } from '../../components/finding.tsx'
import { Icon } from '../../components/icon.tsx'
import { KeptField } from '../../components/kept-field.tsx'
import { KeyLine } from '../../components/key-line.tsx'
import { Palette } from '../../components/palette.tsx'
import { PickOrNew } from '../../components/pick-or-new.tsx'
import { Questions } from '../../components/questions.tsx'
import { Seal } from '../../components/seal.tsx'
import { Setting, SettingsSection } from '../../components/setting.tsx'
import { numberSources, SourceMarks, Sources } from '../../components/sources.tsx'
import { TextField } from '../../components/text-field.tsx'
import { YearStrip } from '../../components/year-strip.tsx'
import { dueNeeds, neverNeeds, sampleNames, sampleQuestions, sampleSources, sampleYears } from './samples.ts'
import { Specimen } from './specimen.tsx'

const today = isoDate('2005-06-01')
const column = { display: 'grid', gap: 'var(--s4)', maxWidth: 420 } as const

/** What stands round the matter and beside a fact: way, keys, sources, questions, settings, names by their days. */
export function GalleryAround() {
  const [day, setDay] = useState<IsoDate | null>(today)
  const [since, setSince] = useState<PartialDate | null>(isoDate('2003-07-29'))
  const [count, setCount] = useState('12')
  const [place, setPlace] = useState('Large hall')
  const [title, setTitle] = useState<Readonly<Record<Language, string | null>>>({ en: 'Interim report', ja: '中間報告' })
  const [picked, setPicked] = useState<Parameters<typeof PickOrNew>[0]['value']>({ id: 1 })
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  const [asks, setAsks] = useState(false)
  const [searches, setSearches] = useState(false)
  const [typed, setTyped] = useState('')
  const numbers = numberSources(sampleSources)
  return (
    <>
      <Specimen name="Breadcrumb" isBlock>
        <Breadcrumb
          label="Where"
          crumbs={[{ text: 'Drug abuse', href: '/gallery' }, { text: '11th meeting', href: '/gallery' }, { text: 'Agenda' }]}
        />
      </Specimen>
      <Specimen name="KeyLine" isBlock>
        <KeyLine
          label="Keys"
          hints={[
            { keys: ['ArrowUp', 'ArrowDown'], text: 'move' },
            { keys: 'Mod+Enter', text: 'issue' },
          ]}
        >
          saved
        </KeyLine>
      </Specimen>
      <Specimen name="YearStrip" isBlock>
        <YearStrip label="Annual plans" years={sampleYears} />
      </Specimen>
      <Specimen name="EditableField, BothLanguagesField, KeptField, DatedField, PickOrNew" isBlock>
        <div style={column}>
          <EditableField
            label="Seats"
            text={count}
            read={(text) =>
              /^\d+$/.test(text) ? { ok: true, value: text } : { ok: false, problem: 'A number of seats, such as 13.' }
            }
            onCommit={setCount}
          />
          <BothLanguagesField
            label="Title"
            text={title}
            confirmed={{ en: false, ja: true }}
            look="title"
            maxLength={100}
            onCommit={(text, language) => setTitle({ ...title, [language]: text })}
          />
          <KeptField label="Place" value={place} read={(text) => text} onKeep={setPlace} help="As it is printed on the agenda." />
          <KeptField label="Read only" value="Issued" read={(text) => text} onKeep={() => {}} isReadOnly />
          <DatedField label="Since" value={since} onKeep={setSince} />
          <PickOrNew
            label="Organization"
            known={[
              { id: 1, text: 'Cabinet Office', note: '内閣府' },
              { id: 2, text: 'National Police Agency', note: '警察庁' },
            ]}
            value={picked}
            onChange={setPicked}
          />
        </div>
      </Specimen>
      <Specimen name="DateCalendar" isBlock>
        <DateCalendar value={day} today={today} onChoose={setDay} takesFocus={false} />
      </Specimen>
      <Specimen name="Finding, Questions, Sources" isBlock>
        <Finding>The 3rd and the 5th meeting are known, the 4th is not.</Finding>
        <Questions questions={sampleQuestions} />
        <p>
          Renamed on 1 August 2004 <SourceMarks seen={sampleSources} numbers={numbers} />
        </p>
        <Sources seen={sampleSources} numbers={numbers} />
      </Specimen>
      <Specimen name="DatedNames" isBlock>
        <DatedNames
          names={sampleNames}
          onSet={() => Promise.resolve(true)}
          onRemove={() => {}}
          onRename={() => Promise.resolve(true)}
        />
      </Specimen>
      <Specimen name="SettingsSection, Setting" isBlock>
        <SettingsSection title="In the register" note="travels with the file">
          <Setting term="Your name" help="Signs your changes in the history.">
            <TextField label="Your name" hidesLabel value="Sato" onChange={() => {}} />
          </Setting>
          <Setting term="Version">0.1.0</Setting>
        </SettingsSection>
      </Specimen>
      <Specimen name="Icon, Asking, Palette">
        {([12, 14, 16, 20] as const).map((size) => (
          <Icon key={size} of={CircleHelp} size={size} />
        ))}
        <span ref={setAnchor}>
          <Button onPress={() => setAsks(true)}>Ask</Button>
        </span>
        {asks && (
          <Asking
            title="Until when?"
            note="The seat ends on this day."
            anchor={anchor}
            answer="End"
            onAnswer={() => setAsks(false)}
            onClose={() => setAsks(false)}
          >
            <TextField label="Day" value="" onChange={() => {}} />
          </Asking>
        )}
        <Button onPress={() => setSearches(true)}>Palette</Button>
        <Palette
          isOpen={searches}
          onClose={() => setSearches(false)}
          label="Search"
          placeholder="Search or run a command"
          text={typed}
          onTextChange={setTyped}
          groups={[
            {
              id: 'plans',
              title: 'Plans',
              entries: [...dueNeeds, ...neverNeeds].map((need) => ({
                id: need.id,
                lead: <Seal mark={need.seal.en ?? ''} colour={need.colour} />,
                title: need.title.en,
                where: '2003',
                onChoose: () => setSearches(false),
              })),
            },
          ]}
          summary="6 results"
          empty="Nothing found."
          hints={[{ keys: 'Enter', text: 'open' }]}
        />
      </Specimen>
    </>
  )
}
