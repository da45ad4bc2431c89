import { CalendarPlus, Link2, MoreHorizontal, Plus, Printer, Undo2 } from 'lucide-react'
import { useState } from 'react'
import { bodyColours, followUpStates, itemStatuses, meetingStatuses } from '../../../shared/domain/vocabulary.ts'
import { vocabularyText } from '../../../shared/text/vocabulary-text.ts'
import { Button } from '../../components/button.tsx'
import { Checkbox } from '../../components/checkbox.tsx'
import { Chip } from '../../components/chip.tsx'
import { Confirm } from '../../components/confirm.tsx'
import { Glyph, glyphSigns } from '../../components/glyph.tsx'
import { IconButton } from '../../components/icon-button.tsx'
import { KeyCaps } from '../../components/key-caps.tsx'
import { Link } from '../../components/link.tsx'
import { Menu } from '../../components/menu.tsx'
import { NameText } from '../../components/name-text.tsx'
import { Popover } from '../../components/popover.tsx'
import { Meter, Progress, Stages } from '../../components/progress.tsx'
import { NotSaved } from '../../components/not-saved.tsx'
import { Seal } from '../../components/seal.tsx'
import { Segments } from '../../components/segments.tsx'
import { SwitchOrList } from '../../components/switch-or-list.tsx'
import { EmptyState, ErrorState, Skeleton } from '../../components/states.tsx'
import { FollowUpStatus, ItemStatusMark, MeetingStatusMark } from '../../components/status.tsx'
import { useText } from '../../data/language.ts'
import { notify } from '../../data/notices.ts'
import { Specimen } from './specimen.tsx'

/** Buttons, marks, chips, states: what screens are put together from. */
export function GalleryParts() {
  const words = useText(vocabularyText)
  const [segment, setSegment] = useState<'drugs' | 'firearms' | 'crime'>('drugs')
  const [isChecked, setChecked] = useState(true)
  const [asks, setAsks] = useState(false)
  return (
    <>
      <Specimen name="Button">
        <Button look="primary" shortcut="Mod+Enter">
          Issue
        </Button>
        <Button icon={Plus} shortcut="N">
          Meeting
        </Button>
        <Button look="bare">Cancel</Button>
        <Button look="danger" onPress={() => setAsks(true)}>
          Restore
        </Button>
        <Button isDisabled>Disabled</Button>
        <Button isPending>Saving</Button>
        <Button size="s">Small</Button>
        <IconButton icon={Undo2} label="Undo" shortcut="Mod+Z" look="plain" />
        <IconButton icon={Printer} label="Print" shortcut="Mod+P" />
        <Link href="/gallery">See its years</Link>
        <Confirm
          isOpen={asks}
          title="Restore the backup of 08:55?"
          confirm="Restore"
          onConfirm={() => setAsks(false)}
          onCancel={() => setAsks(false)}
        >
          What was changed since 08:55 is kept in a copy beside the register.
        </Confirm>
      </Specimen>
      <Specimen name="KeyCaps">
        <KeyCaps of={['ArrowUp', 'ArrowDown']} />
        <KeyCaps of="Enter" />
        <KeyCaps of="Mod+K" />
        <KeyCaps of="Alt+ArrowUp" />
        <KeyCaps of="?" />
        <KeyCaps of="R" look="bare" />
      </Specimen>
      <Specimen name="Seal">
        {bodyColours.map((colour, at) => (
          <Seal key={colour} mark={'薬銃犯防地海外'.charAt(at)} colour={colour} size="l" label={words.bodyColour[colour]} />
        ))}
        {bodyColours.map((colour, at) => (
          <Seal key={colour} mark={'DFCPLSO'.charAt(at)} colour={colour} size="m" label={words.bodyColour[colour]} />
        ))}
        {bodyColours.map((colour, at) => (
          <Seal key={colour} mark={'DFCPLSO'.charAt(at)} colour={colour} label={words.bodyColour[colour]} />
        ))}
      </Specimen>
      <Specimen name="Glyph">
        {glyphSigns.map((sign) => (
          <span key={sign} style={{ display: 'inline-grid', justifyItems: 'center', gap: 4, width: 96 }}>
            <Glyph sign={sign} size={20} />
            <small>{sign}</small>
          </span>
        ))}
      </Specimen>
      <Specimen name="Status">
        {followUpStates.map((state) => (
          <FollowUpStatus key={state} state={state} />
        ))}
        {itemStatuses.map((status) => (
          <ItemStatusMark key={status} status={status} />
        ))}
        {meetingStatuses.map((status) => (
          <MeetingStatusMark key={status} status={status} />
        ))}
      </Specimen>
      <Specimen name="Chip">
        <Chip>{words.itemKind['follow-up']}</Chip>
        <Chip body="celadon" icon={Link2} onRemove={() => {}} removeLabel="Unlink">
          New Strategy
        </Chip>
        <Chip onPress={() => {}}>FY2005</Chip>
        <Chip tone="accent">2 (1)</Chip>
        <Chip tone="alert">missing</Chip>
        <Chip tone="due">10 June</Chip>
        <Chip tone="done">held</Chip>
        {bodyColours.map((colour) => (
          <Chip key={colour} body={colour}>
            {words.bodyColour[colour]}
          </Chip>
        ))}
      </Specimen>
      <Specimen name="Segments, Checkbox">
        <Segments
          label="Body"
          value={segment}
          onChange={setSegment}
          segments={[
            { value: 'drugs', text: 'Drugs', lead: <Seal mark="薬" colour="celadon" /> },
            { value: 'firearms', text: 'Firearms', lead: <Seal mark="銃" colour="chestnut" /> },
            { value: 'crime', text: 'Crime', lead: <Seal mark="犯" colour="bellflower" /> },
          ]}
        />
        <SwitchOrList
          label="Body of many"
          value="4"
          onChange={() => {}}
          segments={Array.from({ length: 30 }, (_, at) => ({ value: String(at), text: `Headquarters ${at + 1}` }))}
        />
        <Segments
          label="Zoom"
          size="s"
          value="all"
          onChange={() => {}}
          segments={[
            { value: 'all', text: 'All' },
            { value: '5', text: '5 years' },
            { value: '1', text: '1 year' },
          ]}
        />
        <Checkbox isChecked={isChecked} onChange={setChecked}>
          Accept
        </Checkbox>
        <Checkbox isChecked={false} onChange={() => {}} isMixed>
          Some
        </Checkbox>
        <Checkbox isChecked={false} onChange={() => {}} isDisabled>
          Disabled
        </Checkbox>
      </Specimen>
      <Specimen name="Menu, Popover, Toast">
        <Menu
          label="More"
          trigger={<Button icon={MoreHorizontal}>More</Button>}
          groups={[
            {
              id: 'line',
              actions: [
                { id: 'add', text: 'Add a line below', shortcut: 'Enter', icon: Plus, onAction: () => {} },
                { id: 'move', text: 'Move up', shortcut: 'Alt+ArrowUp', onAction: () => {} },
                { id: 'kept', text: 'Show numbers', isChecked: true, onAction: () => {} },
              ],
            },
            {
              id: 'danger',
              title: 'The meeting',
              actions: [
                { id: 'issue', text: 'Issue', isDisabled: true, onAction: () => {} },
                { id: 'remove', text: 'Remove', isDanger: true, onAction: () => {} },
              ],
            },
          ]}
        />
        <Popover label="New meeting" trigger={<Button icon={CalendarPlus}>Popover</Button>}>
          Its own small sheet.
        </Popover>
        <Button
          onPress={() =>
            notify({
              tone: 'done',
              says: () => ({ text: 'Agenda line moved', action: 'Undo' }),
              action: { shortcut: 'Mod+Z', run: () => {} },
            })
          }
        >
          Notice
        </Button>
        <Button
          onPress={() =>
            notify({
              tone: 'alert',
              says: () => ({
                text: 'The disk is full.',
                detail: 'The last change was not saved; everything before it was.',
              }),
            })
          }
        >
          Failure
        </Button>
      </Specimen>
      <Specimen name="NameText">
        <NameText name={{ en: 'Outline on Promoting Measures Against Firearms', ja: null }} language="ja" />
        <NameText name={{ en: null, ja: '銃器対策推進要綱' }} language="en" />
        <NameText
          name={{
            en: 'Action Plan for Prevention of Promotion of Publicity Activities',
            ja: '広報啓発活動に関する行動計画',
            confirmed: { en: false, ja: false },
          }}
        />
        <NameText name={{ en: 'Urgent Border Control Measures', ja: '緊急水際対策' }} marks={['border', '水際']} />
      </Specimen>
      <Specimen name="Progress, Meter, Stages" isBlock>
        <div style={{ width: 320, display: 'grid', gap: 16 }}>
          <Progress label="Reading the published record" done={18} total={31} onStop={() => {}} />
          <Progress label="Checking the backup" done={0} total={null} />
          <Meter
            label="Items"
            parts={[
              { text: words.itemStatus.done, count: 12, tone: 'done' },
              { text: words.itemStatus['in-progress'], count: 20, tone: 'run' },
              { text: words.itemStatus.delayed, count: 3, tone: 'alert' },
              { text: words.itemStatus['not-started'], count: 7, tone: 'none' },
            ]}
          />
          <div data-body="celadon">
            <Stages label="Drafted, 2 of 4" reached={2} total={4} />
          </div>
        </div>
      </Specimen>
      <Specimen name="NotSaved" isBlock>
        <NotSaved
          failure={{
            title: 'The disk is full.',
            kept: 'Nothing was changed.',
            advice: 'Make room, then save it again; it is kept here until then.',
          }}
          onRetry={() => {}}
        />
      </Specimen>
      <Specimen name="EmptyState, ErrorState, Skeleton" isBlock>
        <div style={{ display: 'grid', gridTemplateColumns: '1fr 1fr 1fr', gap: 24 }}>
          <EmptyState title="No agenda yet." icon={Plus} actions={<Button look="primary">Draft from precedent</Button>}>
            The last eight meetings say what usually stands on it.
          </EmptyState>
          <ErrorState
            title="The register is open in another program."
            kept="Nothing was changed."
            advice="Close it there, then try again."
            onRetry={() => {}}
          />
          <Skeleton rows={5} />
        </div>
      </Specimen>
    </>
  )
}
