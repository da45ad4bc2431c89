import { useState } from 'react'
import { isoDate } from '../../../shared/domain/calendar.ts'
import { needsText } from '../../../shared/text/needs-text.ts'
import { Button } from '../../components/button.tsx'
import { type DatedLink, DatedLinks } from '../../components/dated-links.tsx'
import { type FollowUpQuestion, FollowUpQuestions } from '../../components/follow-up-questions.tsx'
import { Inspector, Note } from '../../components/inspector.tsx'
import { Matters, needLooks } from '../../components/matters.tsx'
import { SavePaperMenu } from '../../components/paper/save-paper-menu.tsx'
import { PassphraseForm } from '../../components/passphrase-form.tsx'
import { Split } from '../../components/split.tsx'
import { useLanguage, useText } from '../../data/language.ts'
import { dueNeeds, neverNeeds, today, type SampleNeed } from './samples.ts'
import { Specimen } from './specimen.tsx'

const candidates = [
  { body: 'drugs', name: 'Drug abuse', ordinal: 12, suggestedOn: isoDate('2006-05-23'), basis: 'May to June, 8 of the last 11' },
  { body: 'firearms', name: 'Firearms', ordinal: 12, suggestedOn: isoDate('2006-04-25'), basis: null },
]
const link: DatedLink<'succeeds'> = {
  id: 1,
  kind: 'succeeds',
  isFromHere: true,
  name: {
    en: 'Five-Year Strategy for the Prevention of Drug Abuse',
    ja: '薬物乱用防止五か年戦略',
    confirmed: { en: true, ja: true },
  },
  text: 'Five-Year Strategy',
  href: '/gallery',
  on: isoDate('2003-07-29'),
}

/** What asks before something is done, what wants somebody, and how a screen is parted. */
export function GalleryAsking() {
  const needs = useText(needsText)
  const language = useLanguage()
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  const [question, setQuestion] = useState<FollowUpQuestion | null>(null)
  const [chosen, setChosen] = useState<string | null>(null)
  const [links, setLinks] = useState<readonly DatedLink<'succeeds'>[]>([link])
  const [opens, setOpens] = useState(true)
  const close = () => setQuestion(null)
  const matter = (need: SampleNeed) => ({
    id: `matter ${need.id}`,
    seal: { mark: need.seal[language] ?? '?', colour: need.colour, label: need.seal.en ?? '' },
    title: need.title,
    plain: need.title[language] ?? need.id,
    why: need.why[language] ?? '',
    acts: [{ id: 'plan', text: need.todo[language] ?? '' }],
  })
  return (
    <>
      <Specimen name="Matters" isBlock>
        <Matters
          label={needs.kinds.due}
          groups={[
            { kind: 'due', matters: dueNeeds.map(matter) },
            { kind: 'never-followed-up', matters: neverNeeds.map(matter) },
          ]}
          chosen={chosen}
          onChoose={setChosen}
          onOpen={setChosen}
          onAct={setChosen}
        />
      </Specimen>
      <Specimen name="FollowUpQuestions, AskMeetingDay, AskReason, SavePaperMenu">
        <span ref={setAnchor} style={{ display: 'flex', gap: 12 }}>
          <Button onPress={() => setQuestion({ kind: 'day', purpose: 'plan', candidates: candidates.slice(0, 1), anchor })}>
            One body
          </Button>
          <Button onPress={() => setQuestion({ kind: 'day', purpose: 'plan-and-put', candidates, anchor })}>Several</Button>
          <Button onPress={() => setQuestion({ kind: 'reason', title: null, note: null, anchor })}>Reason</Button>
        </span>
        <FollowUpQuestions question={question} today={today} isPending={false} onDay={close} onReason={close} onClose={close} />
        <SavePaperMenu formats={['docx', 'html']} onSave={() => {}} opens={opens} onOpens={setOpens} look="button" />
        <SavePaperMenu formats={undefined} onSave={() => {}} opens={null} onOpens={() => {}} />
      </Specimen>
      <Specimen name="PassphraseForm" isBlock>
        <div style={{ maxWidth: 320 }}>
          <PassphraseForm
            label="Passphrase"
            verb="Unlock"
            wrong="This is another passphrase. Nothing is lost; try again."
            onTry={() => Promise.resolve(false)}
          />
        </div>
      </Specimen>
      <Specimen name="DatedLinks" isBlock>
        <DatedLinks
          words={{
            links: 'Before and after it',
            noLinks: 'Nothing is linked.',
            link: { succeeds: ['took the place of', 'was followed by'] },
            linkKind: 'How',
            linkWith: 'Plan',
            linkOn: 'On',
            removeLink: (name) => `Take away the link to ${name}`,
            add: 'Link',
          }}
          kinds={['succeeds']}
          links={links}
          others={dueNeeds.map((need) => ({ value: need.id, text: need.title.en ?? need.id }))}
          usual={{ kind: 'succeeds', isFromHere: true }}
          onAdd={() => Promise.resolve(true)}
          onRemove={(id) => setLinks(links.filter((one) => one.id !== id))}
        />
      </Specimen>
      <Specimen name="Split" isBlock>
        <div style={{ height: 200, border: '1px solid var(--line)' }}>
          <Split
            scrollKey="gallery-split"
            side={
              <Inspector label="What is chosen">
                <Note title="Never followed up" tone={needLooks['never-followed-up'].tone === 'alert' ? 'alert' : 'plain'}>
                  Expected at the 9th meeting.
                </Note>
              </Inspector>
            }
          >
            <p>One column of matter; at the right what belongs to the chosen thing.</p>
          </Split>
        </div>
      </Specimen>
    </>
  )
}
