import { useState } from 'react'
import { formatDay, formatDayBoth } from '../../../shared/domain/format-date.ts'
import { AfterMeeting } from '../../components/after-meeting.tsx'
import { Button } from '../../components/button.tsx'
import { Card, Cards } from '../../components/card.tsx'
import { DataTable, type Sorting } from '../../components/data-table.tsx'
import { DropMark } from '../../components/drop-mark.tsx'
import { Glyph } from '../../components/glyph.tsx'
import { Facts, FactStrip, Feed, Inspector, Note } from '../../components/inspector.tsx'
import { Ledger, LedgerRow } from '../../components/ledger.tsx'
import { Link } from '../../components/link.tsx'
import { List } from '../../components/list.tsx'
import { NameText } from '../../components/name-text.tsx'
import { PageHeader } from '../../components/page-header.tsx'
import { Stages } from '../../components/progress.tsx'
import { Seal } from '../../components/seal.tsx'
import { PastedLines } from '../../components/pasted-lines.tsx'
import { SectionHeading } from '../../components/section-heading.tsx'
import { EmptyState } from '../../components/states.tsx'
import { MeetingStatusMark } from '../../components/status.tsx'
import { Tabs } from '../../components/tabs.tsx'
import { useLanguage } from '../../data/language.ts'
import { crime, drugs, dueNeeds, firearms, meetings, neverNeeds, today } from './samples.ts'
import { Specimen } from './specimen.tsx'

const pasted = [
  { line: 2, post: '内閣総理大臣', note: 'as it is', tone: 'same' },
  { line: 3, post: '法務大臣', note: 'has its seat already', tone: 'changed' },
  { line: 4, post: '警察庁生活安全局長', note: 'new', tone: 'new' },
] as const

/** What lists things: cards, ledger, list, table, the inspector. */
export function GalleryLists() {
  const language = useLanguage()
  const [chosen, setChosen] = useState<string | null>('new-strategy')
  const [meeting, setMeeting] = useState<string | null>('9')
  const [sorting, setSorting] = useState<Sorting>({ column: 'no', direction: 'descending' })
  const [tab, setTab] = useState('overview')
  const [left, setLeft] = useState<number | null>(4)
  const en = language === 'en'
  return (
    <>
      <Specimen name="DropMark" isBlock>
        <div style={{ position: 'relative', height: 40 }}>
          <DropMark top={4} left={8} under={null} />
          <DropMark top={14} left={34} under={en ? '2 Follow-up of the Strategy' : '２ 戦略のフォローアップについて'} />
        </div>
      </Specimen>
      <Specimen name="AfterMeeting" isBlock>
        <AfterMeeting
          title={en ? 'After the 7th meeting, 27 June 2006' : '第7回会合(2006年6月27日)の後の整理'}
          items={[
            { matter: 'results', href: '/gallery' },
            { matter: 'minutes', href: '/gallery' },
          ]}
          onSetAside={() => {}}
        />
      </Specimen>
      <Specimen name="PageHeader, Cards" isBlock>
        <PageHeader
          title={formatDay(today, language, 'weekday')}
          note={`${formatDay(today, language, 'era-weekday')} · ${en ? 'fiscal 2005' : '平成17年度'}`}
          actions={<Button shortcut="N">{en ? 'Meeting' : '会合'}</Button>}
        />
        <Cards label={en ? 'Next meetings' : '次回の会合'}>
          {[
            { ...drugs, days: '9', unit: en ? 'days' : '日後', no: en ? '11th meeting' : '第11回会合', reached: 2 },
            { ...crime, days: '27', unit: en ? 'days' : '日後', no: en ? '5th · joint session' : '第5回(合同会議)', reached: 1 },
            { ...firearms, days: '≈47', unit: en ? 'weeks' : '週後', no: en ? '12th meeting' : '第12回(未招集)', reached: 0 },
          ].map((card) => (
            <Card
              key={card.no}
              label={card.no}
              href="/gallery"
              body={card.colour}
              isExpected={card.reached === 0}
              head={
                <>
                  <Seal mark={card.seal[language]} colour={card.colour} />
                  <span>{en ? 'Promotion of Measures to Prevent Drug Abuse' : '薬物乱用対策推進本部'}</span>
                </>
              }
              figure={card.days}
              unit={card.unit}
              title={card.no}
              note={en ? '10 June · H17.6.10' : '6月10日(金)'}
              stages={<Stages label={`${card.reached} / 4`} reached={card.reached} total={4} />}
              footStart={card.reached === 2 ? (en ? 'Agenda drafted' : '次第案あり') : en ? 'Planned' : '予定'}
              footEnd={en ? 'not issued' : '未発出'}
            />
          ))}
        </Cards>
      </Specimen>
      <Specimen name="Ledger" isBlock>
        <SectionHeading
          note={6}
          more={
            <Link look="quiet" href="/gallery">
              {en ? 'All' : 'すべて'}
            </Link>
          }
        >
          {en ? 'Needs you' : '要対応'}
        </SectionHeading>
        <Ledger
          label={en ? 'Needs you' : '要対応'}
          manner="choose"
          chosen={chosen}
          onChoose={setChosen}
          onOpen={() => {}}
          idOf={(need) => need.id}
          textOf={(need) => need.title[language] ?? need.id}
          groups={[
            { id: 'due', title: en ? 'Due this month' : '今月が期日', sign: 'due', tone: 'due', items: dueNeeds },
            {
              id: 'never',
              title: en ? 'Never followed up' : 'フォローアップ実績なし',
              sign: 'never',
              tone: 'alert',
              items: neverNeeds,
            },
          ]}
        >
          {(need) => (
            <LedgerRow
              lead={<Seal mark={need.seal[language] ?? ''} colour={need.colour} />}
              title={<NameText name={need.title} />}
              why={need.why[language]}
              action={<Link href="/gallery">{need.todo[language]}</Link>}
            />
          )}
        </Ledger>
      </Specimen>
      <Specimen name="List" isBlock>
        <List
          label={en ? 'Plans' : '計画'}
          items={dueNeeds}
          idOf={(need) => need.id}
          textOf={(need) => need.title[language] ?? need.id}
          onOpen={() => {}}
        >
          {(need) => (
            <LedgerRow
              lead={<Seal mark={need.seal[language] ?? ''} colour={need.colour} />}
              title={<NameText name={need.title} />}
              why={need.why[language]}
            />
          )}
        </List>
        <List
          label={en ? 'Empty' : '空'}
          items={[]}
          idOf={() => ''}
          textOf={() => ''}
          empty={<EmptyState size="row" title={en ? 'No measures yet.' : '施策はまだありません。'} />}
        >
          {() => null}
        </List>
      </Specimen>
      <Specimen name="Tabs, FactStrip, DataTable" isBlock>
        <FactStrip
          facts={[
            {
              term: en ? 'Founded by Cabinet decision' : '設置(閣議決定)',
              value: en ? '17 January 1997' : '平成9年1月17日',
              note: en ? 'H9.1.17' : '1997年',
            },
            { term: en ? 'Chief' : '本部長', value: en ? 'Prime Minister' : '内閣総理大臣' },
            { term: en ? 'Last meeting, 10th' : '前回(第10回)', value: en ? '14 June 2004' : '平成16年6月14日' },
            {
              term: en ? 'Next meeting, 11th' : '次回(第11回)',
              value: en ? '10 June 2005' : '平成17年6月10日',
              note: en ? 'in 9 days' : '9日後',
            },
          ]}
        />
        <div style={{ height: 12 }} />
        <Tabs
          label="Body"
          chosen={tab}
          onChoose={setTab}
          tabs={[
            { id: 'overview', text: en ? 'Overview' : '概要' },
            { id: 'members', text: en ? 'Members' : '構成員', count: 13 },
            { id: 'meetings', text: en ? 'Meetings' : '会合', count: 11 },
          ]}
        >
          <DataTable
            label={en ? 'Meetings' : '会合'}
            items={meetings}
            idOf={(row) => row.id}
            textOf={(row) => String(row.no)}
            manner="choose"
            chosen={meeting}
            onChoose={setMeeting}
            onOpen={() => {}}
            sorting={sorting}
            onSort={setSorting}
            columns={[
              { id: 'no', title: en ? 'No.' : '回', align: 'end', width: '56px', isSortable: true, cell: (row) => row.no },
              {
                id: 'on',
                title: en ? 'Date' : '開催日',
                width: '210px',
                isSortable: true,
                isRowHeader: true,
                cell: (row) => formatDayBoth(row.on, language),
              },
              { id: 'agenda', title: en ? 'Agenda' : '議題', cell: (row) => row.agenda[language] },
              {
                id: 'stage',
                title: en ? 'Stage' : '段階',
                width: '110px',
                cell: (row) => <MeetingStatusMark status={row.status} />,
              },
            ]}
          />
        </Tabs>
      </Specimen>
      <Specimen name="PastedLines" isBlock>
        <PastedLines
          lines={pasted}
          takes={en ? 'Take in' : '登録'}
          isTaken={({ line }) => line !== left}
          isSettled={({ line }) => line === 3}
          onTake={(at, isTaken) => setLeft(isTaken ? null : (pasted[at]?.line ?? null))}
          labelOf={({ post }) => post}
          toneOf={({ tone }) => tone}
          columns={[
            { id: 'line', title: en ? 'Line' : '行', width: '44px', cell: ({ line }) => line },
            { id: 'post', title: en ? 'Post' : '官職', isRowHeader: true, cell: ({ post }) => post },
            { id: 'note', title: en ? 'What comes of it' : '内容', cell: ({ note }) => <small>{note}</small> },
          ]}
          passedOver={[{ line: 1, text: '構成員名簿', why: 'heading' }]}
        />
      </Specimen>
      <Specimen name="Inspector" isBlock>
        <div style={{ width: 280 }}>
          <Inspector label={en ? 'Chosen' : '選択中'}>
            <SectionHeading note={en ? '平成15年7月29日' : '2003年'}>
              {en ? '9th meeting × Fiscal 2002' : '第9回 × 平成14年度'}
            </SectionHeading>
            <Note
              tone="alert"
              lead={<Glyph sign="missing" size={14} />}
              title={en ? 'Progress not reported' : '進捗の報告なし'}
              actions={
                <>
                  <Button shortcut="R">{en ? 'Record' : '記録'}</Button>
                  <Button shortcut="E">{en ? 'Explain' : '理由'}</Button>
                </>
              }
            >
              {en
                ? 'Expected here: at the six meetings before, the year before was on the agenda each time.'
                : '直近6回は毎回、前年度の進捗が議題にあった。'}
            </Note>
            <Facts
              facts={[
                { term: en ? 'Plan' : '計画', value: en ? 'Plans for Fiscal 2002' : '平成14年度計画' },
                { term: en ? 'Reported' : '策定報告', value: en ? '8th, 31 May 2002' : '第8回 平成14年5月31日' },
              ]}
            />
            <SectionHeading>{en ? 'Changed lately' : '最近の変更'}</SectionHeading>
            <Feed
              entries={[
                {
                  id: '1',
                  when: '09:38',
                  children: en ? (
                    <>
                      Line 2 (2) linked to the <b>Border Measures</b>
                    </>
                  ) : (
                    <>
                      2(2) を計画に関連付け: <b>緊急水際対策</b>
                    </>
                  ),
                },
                {
                  id: '2',
                  when: en ? '26 Apr' : '4/26',
                  children: en ? (
                    <>
                      <b>11th meeting, Firearms</b> held
                    </>
                  ) : (
                    <>
                      <b>銃器 第11回会合</b> 開催
                    </>
                  ),
                },
              ]}
            />
          </Inspector>
        </div>
      </Specimen>
    </>
  )
}
