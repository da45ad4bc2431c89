import { Ellipsis, Plus } from 'lucide-react'
import { useState } from 'react'
import type { MeetingScreen } from '../../../shared/contract/meetings.ts'
import { firstCharacter } from '../../../shared/domain/first-character.ts'
import { meetingPeopleText } from '../../../shared/text/meeting-people-text.ts'
import { Button } from '../../components/button.tsx'
import { IconButton } from '../../components/icon-button.tsx'
import { Menu } from '../../components/menu.tsx'
import { NameText } from '../../components/name-text.tsx'
import { Seal } from '../../components/seal.tsx'
import { useLanguage, useText } from '../../data/language.ts'
import { useCommand } from '../../data/use-command.ts'
import { CellField } from './cell-field.tsx'
import { JoinBody } from './join-body.tsx'
import styles from './meeting-bodies.module.css'

/** The bodies that meet, each with its own number; the leading one first. */
export function MeetingBodies({ screen }: { readonly screen: MeetingScreen }) {
  const words = useText(meetingPeopleText)
  const language = useLanguage()
  const change = useCommand('meetings.changeBodies')
  const number = useCommand('meetings.changeBodies', { isQuiet: true })
  const [isAsking, setAsking] = useState(false)
  const [button, setButton] = useState<HTMLSpanElement | null>(null)
  const { meeting, bodies } = screen
  const isJoint = bodies.length > 1

  return (
    <div className={styles.bodies} data-joint={isJoint || undefined}>
      <ul>
        {bodies.map(({ bodyId, body, name, ordinal, isExternal }, at) => {
          const said = name[language] ?? name.ja ?? name.en ?? ''
          return (
            <li key={bodyId} data-joint={isJoint || undefined}>
              {isJoint && (
                <>
                  <Seal
                    mark={body?.seal[language] ?? body?.seal.ja ?? firstCharacter(said) ?? '·'}
                    colour={body?.colour ?? null}
                  />
                  <span className={styles.name}>
                    <NameText name={name} />
                    {isExternal && <small>{words.external}</small>}
                  </span>
                </>
              )}
              <span className={styles.ordinal}>
                <span>{words.ordinalBefore}</span>
                <CellField
                  field={`ordinal-${bodyId}`}
                  label={words.ordinalOf(said)}
                  value={ordinal === null ? '' : String(ordinal)}
                  placeholder={words.noOrdinal}
                  maxLength={4}
                  isNumber
                  isTabStop
                  onCommit={(typed) => {
                    const next = typed === '' ? null : Number(typed)
                    if (next === 0) return
                    void number.run({ id: meeting.id, step: { act: 'number', bodyId, ordinal: next } })
                  }}
                />
                <span>{words.ordinalAfter}</span>
              </span>
              {isJoint && <span className={styles.lead}>{at === 0 && words.leads}</span>}
              {isJoint ? (
                <Menu
                  label={words.bodyActions(said)}
                  placement="bottom end"
                  trigger={<IconButton icon={Ellipsis} size="s" label={words.bodyActions(said)} />}
                  groups={[
                    {
                      id: 'body',
                      actions: [
                        ...(at === 0 || isExternal
                          ? []
                          : [
                              {
                                id: 'lead',
                                text: words.makeLead,
                                onAction: () => void change.run({ id: meeting.id, step: { act: 'lead', bodyId } }),
                              },
                            ]),
                        {
                          id: 'leave',
                          text: words.leave,
                          onAction: () => void change.run({ id: meeting.id, step: { act: 'remove', bodyId } }),
                        },
                      ],
                    },
                  ]}
                />
              ) : (
                <span ref={setButton}>
                  <Button size="s" look="bare" icon={Plus} onPress={() => setAsking(true)}>
                    {words.joint}
                  </Button>
                </span>
              )}
            </li>
          )
        })}
      </ul>
      {isJoint && (
        <span ref={setButton}>
          <Button size="s" look="bare" icon={Plus} onPress={() => setAsking(true)}>
            {words.joint}
          </Button>
        </span>
      )}
      {isAsking && <JoinBody meeting={meeting} anchor={button} onClose={() => setAsking(false)} />}
    </div>
  )
}
