import { Search } from 'lucide-react'
import { useState } from 'react'
import { Autocomplete, Menu, MenuItem } from 'react-aria-components'
import type { CopySource } from '../../../shared/contract/agenda-desk.ts'
import { formatDay } from '../../../shared/domain/format-date.ts'
import { deskText } from '../../../shared/text/desk-text.ts'
import { NameText } from '../../components/name-text.tsx'
import { Seal } from '../../components/seal.tsx'
import { Skeleton } from '../../components/states.tsx'
import { TextField } from '../../components/text-field.tsx'
import { useLanguage, useText } from '../../data/language.ts'
import { useScreen } from '../../data/use-screen.ts'
import styles from './copy-panel.module.css'

export interface CopySourcesProps {
  readonly meetingId: number
  readonly onChoose: (source: CopySource) => void
}

/** Meetings of all bodies that have an agenda, newest first, by the words typed; the arrows choose while one types. */
export function CopySources({ meetingId, onChoose }: CopySourcesProps) {
  const words = useText(deskText)
  const language = useLanguage()
  const [text, setText] = useState('')
  const { data } = useScreen('agenda.copySources', { meetingId, text }, { keeps: 'always' })
  if (data === undefined) return <Skeleton rows={6} rowHeight={40} />
  return (
    <Autocomplete inputValue={text} onInputChange={setText}>
      <div className={styles.find}>
        <TextField
          label={words.findMeeting}
          hidesLabel
          icon={Search}
          autoFocus
          placeholder={words.findMeeting}
          value={text}
          onChange={setText}
        />
      </div>
      <Menu
        aria-label={words.meetings}
        className={styles.sources ?? ''}
        onAction={(key) => {
          const source = data.sources.find((one) => String(one.meeting.id) === key)
          if (source !== undefined) onChoose(source)
        }}
        renderEmptyState={() => <p className={styles.quiet}>{words.noMeetingFound(text)}</p>}
      >
        {data.sources.map((source) => (
          <MenuItem
            key={source.meeting.id}
            id={String(source.meeting.id)}
            textValue={nameOf(source, words, language)}
            className={styles.source ?? ''}
          >
            <Seal mark={source.body.seal[language] ?? '?'} colour={source.body.colour} />
            <span className={styles.words}>
              <span className={styles.name}>{nameOf(source, words, language)}</span>
              <span className={styles.note}>
                {formatDay(source.meeting.on, language, 'long')} · {words.linesCount(source.lineCount)}
              </span>
              {source.matches.map((title, at) => (
                <span key={at} className={styles.note}>
                  <NameText name={title} />
                </span>
              ))}
            </span>
          </MenuItem>
        ))}
      </Menu>
    </Autocomplete>
  )
}

/** "Firearms, 11th". */
export function nameOf({ body, meeting }: CopySource, words: typeof deskText.en, language: 'en' | 'ja'): string {
  return words.meetingOf(body.short[language] ?? body.name[language] ?? body.key, meeting.ordinal)
}
