import { Search } from 'lucide-react'
import { useState } from 'react'
import { type IsoDate, isoDate } from '../../../shared/domain/calendar.ts'
import { type ItemKind, itemKinds } from '../../../shared/domain/vocabulary.ts'
import { commonText } from '../../../shared/text/common-text.ts'
import { vocabularyText } from '../../../shared/text/vocabulary-text.ts'
import { ComboBox } from '../../components/combo-box.tsx'
import { DateField } from '../../components/date-field.tsx'
import { EditableText } from '../../components/editable-text.tsx'
import { Seal } from '../../components/seal.tsx'
import { Select } from '../../components/select.tsx'
import { TextField } from '../../components/text-field.tsx'
import { useText } from '../../data/language.ts'
import { dueNeeds, neverNeeds, today } from './samples.ts'
import { Specimen } from './specimen.tsx'

/** Everything that is typed or chosen. */
export function GalleryFields() {
  const words = useText(vocabularyText)
  const common = useText(commonText)
  const [text, setText] = useState('Prime Minister’s Office')
  const [filter, setFilter] = useState('')
  const [long, setLong] = useState('Follow-up of the Urgent Border Control Measures for Interdiction of Illicit Drug Smuggling')
  const [day, setDay] = useState<IsoDate | null>(isoDate('2005-06-10'))
  const [kind, setKind] = useState<ItemKind | null>('follow-up')
  const [plan, setPlan] = useState<string | null>('new-strategy')
  const column = { display: 'grid', gridTemplateColumns: 'repeat(3, minmax(0, 1fr))', gap: 20, alignItems: 'start' } as const
  return (
    <>
      <Specimen name="TextField" isBlock>
        <div style={column}>
          <TextField label="Place" value={text} onChange={setText} isRequired help="As it is printed on the agenda." />
          <TextField
            label={common.typeToFilter}
            hidesLabel
            look="well"
            icon={Search}
            placeholder={common.typeToFilter}
            value={filter}
            onChange={setFilter}
            isClearable
          />
          <TextField label="Key" value="drug abuse" onChange={() => {}} error="A key has no spaces: drug-abuse." />
          <TextField label="Title" value={long} onChange={setLong} isMultiline />
          <TextField label="Disabled" value="Issued" onChange={() => {}} isDisabled />
          <div>
            <EditableText label="Agenda line" value={long} onCommit={setLong} />
          </div>
        </div>
      </Specimen>
      <Specimen name="DateField" isBlock>
        <div style={column}>
          <DateField
            label="Held on"
            value={day}
            onChange={setDay}
            today={today}
            isClearable
            help="H17.6.10, 10 June 2005, 2005-06-10"
          />
          <DateField label="Until" value={null} onChange={() => {}} today={today} error="Choose 31 May 2004 or an earlier day." />
          <DateField label="As of" hidesLabel look="bar" value={today} onChange={() => {}} today={today} />
          <DateField label="As of" hidesLabel look="accent" value={isoDate('2003-07-29')} onChange={() => {}} today={today} />
        </div>
      </Specimen>
      <Specimen name="Select, ComboBox" isBlock>
        <div style={column}>
          <Select
            label="Kind"
            value={kind}
            onChange={setKind}
            choices={itemKinds.map((value) => ({ value, text: words.itemKind[value] }))}
          />
          <ComboBox
            label="Plan"
            value={plan}
            onChange={setPlan}
            choices={[...dueNeeds, ...neverNeeds].map((need) => ({
              value: need.id,
              text: need.title.en ?? need.id,
              lead: <Seal mark={need.seal.en ?? ''} colour={need.colour} />,
            }))}
          />
        </div>
      </Specimen>
    </>
  )
}
