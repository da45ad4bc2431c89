import { expect, test } from 'vitest'
import { type ChronicleBody, chronicle } from '../../../shared/documents/chronicle.ts'
import { isoDate } from '../../../shared/domain/calendar.ts'
import type { Bilingual, Name } from '../../../shared/domain/model.ts'
import type { RosterSeat } from '../../../shared/domain/roster.ts'
import type { SeatRole } from '../../../shared/domain/vocabulary.ts'

const both = (en: string | null, ja: string | null): Bilingual => ({ en, ja })
const named = (en: string | null, ja: string | null): Name => ({ en, ja, confirmed: { en: true, ja: true } })

let seatId = 0
function seat(role: SeatRole, post: Name, organization: RosterSeat['organization'] = null): RosterSeat {
  seatId += 1
  return {
    seatId,
    postId: seatId,
    role,
    order: seatId,
    post,
    organization,
    isCollective: false,
    standsAlone: organization === null,
    startNotRecorded: false,
    occupancy: 'not-recorded',
    holders: [],
  }
}

const police = { id: 1, name: named('National Police Agency', '警察庁') }
const ships = { id: 2, name: named('Ministry of Ships', '船舶省') }

const council: ChronicleBody = {
  name: both('Headquarters for the Promotion of Harbour Safety', '港湾安全推進本部'),
  foundedAs: both('Harbour Headquarters', '港湾本部'),
  meetingLabel: both('meeting of headquarters members', '会合'),
  roster: [
    seat('chief', named('Prime Minister', '内閣総理大臣')),
    seat('deputy-chief', named('Chief Cabinet Secretary', '内閣官房長官')),
    seat('deputy-chief', named('Minister of Ships', '船舶大臣')),
    seat('member', named('Director-General of the Community Safety Bureau', '生活安全局長'), police),
    seat('member', named('Mayor of the Capital', '都知事')),
    seat('member', named('Director-General of the Lights Bureau', '灯火局長'), ships),
    seat('member', named('Director-General of the Tides Bureau', null), ships),
    seat('secretary', named('Manager of the Harbour Division', '港湾課長'), ships),
  ],
  meetings: [
    {
      kind: 'establishing-act',
      actKind: 'cabinet-decision',
      on: isoDate('1997-01-17'),
      ordinal: null,
      jointWith: [],
      items: [],
    },
    { kind: 'meeting', actKind: null, on: isoDate('1997-01-21'), ordinal: 1, jointWith: [], items: [] },
    {
      kind: 'meeting',
      actKind: null,
      on: isoDate('1998-05-26'),
      ordinal: 2,
      jointWith: [{ name: both('Pilots’ Board', '水先会議'), ordinal: 14 }],
      items: [
        {
          title: both(
            'Report on Progress of the Promotion of Measures for the Safety of Harbours, Ports and Roadsteads in Fiscal 1997',
            '平成9年度における港湾、漁港及び泊地の安全の確保のための対策の推進に係る進捗状況の報告について',
          ),
        },
        { title: both('Adoption of the Outline on Lights', '「灯火要綱」の決定について') },
      ],
    },
  ],
}

test('the English chronicle has the layout of the published record', () => {
  expect(chronicle({ bodies: [council] }, 'en')).toBe(`(Note 1) Members of the Headquarters for the Promotion of Harbour Safety

Chief: Prime Minister

Deputy Chiefs: Chief Cabinet Secretary
Minister of Ships

Members: National Police Agency
Director-General of the Community Safety Bureau

Mayor of the Capital

Ministry of Ships
Director-General of the Lights Bureau
Director-General of the Tides Bureau

Secretary: Ministry of Ships:
Manager of the Harbour Division

(Note 2) Meetings of Members

January 17, 1997:   Cabinet decision for establishment of the Harbour Headquarters

January 21, 1997:   First meeting of headquarters members

May 26, 1998:   Second meeting of headquarters members
(joint session with the 14th Pilots’ Board)

  Report on Progress of the Promotion of Measures for the Safety of
Harbours, Ports and Roadsteads in Fiscal 1997

  Adoption of the Outline on Lights
`)
})

test('the Japanese chronicle has era dates and the posts in a column, and shows a missing name as missing', () => {
  expect(chronicle({ bodies: [council] }, 'ja')).toBe(`（注１）港湾安全推進本部の構成員

本部長　　内閣総理大臣

副本部長　内閣官房長官
　　　　　船舶大臣

本部員　　警察庁
　　　　　生活安全局長

　　　　　都知事

　　　　　船舶省
　　　　　灯火局長
　　　　　〔和名なし：Director-General of the Tides Bureau〕

幹事　　　船舶省：
　　　　　港湾課長

（注２）会合の開催状況

平成9年1月17日　港湾本部の設置に関する閣議決定

平成9年1月21日　第1回会合

平成10年5月26日　第2回会合
（第14回水先会議との合同会議）

　　平成9年度における港湾、漁港及び泊地の安全の確保のための対策の推進に
係る進捗状況の報告について

　　「灯火要綱」の決定について
`)
})

test('several bodies are numbered, and a ministerial meeting has its own words', () => {
  const meeting: ChronicleBody = {
    name: both('Ministerial Meeting Concerning Harbours', '港湾対策閣僚会議'),
    foundedAs: null,
    meetingLabel: both('meeting of the Ministerial Meeting Concerning Harbours', '第{n}回港湾対策閣僚会議'),
    roster: [
      seat('chief', named('Prime Minister', '内閣総理大臣')),
      seat('member', named('All the Cabinet Ministers', '全閣僚')),
    ],
    meetings: [
      { kind: 'establishing-act', actKind: 'oral-consent', on: isoDate('2003-09-02'), ordinal: null, jointWith: [], items: [] },
      { kind: 'meeting', actKind: null, on: isoDate('2003-09-05'), ordinal: 21, jointWith: [], items: [] },
    ],
  }
  const pair = { bodies: [{ ...council, meetings: [], roster: [] }, meeting] }
  expect(chronicle(pair, 'en')).toBe(`(1) Headquarters for the Promotion of Harbour Safety

(2) Ministerial Meeting Concerning Harbours

(Note 1) Members of the Ministerial Meeting Concerning Harbours

Chief: Prime Minister

Members: All the Cabinet Ministers

(Note 2) Meetings

September 2, 2003:   Oral consent of the Cabinet on the establishment of the "Ministerial
Meeting Concerning Harbours"

September 5, 2003:   Twenty-first meeting of the Ministerial Meeting Concerning Harbours
`)
  expect(chronicle(pair, 'ja')).toBe(`（１）港湾安全推進本部

（２）港湾対策閣僚会議

（注１）港湾対策閣僚会議の構成員

議長　　内閣総理大臣

構成員　全閣僚

（注２）会合の開催状況

平成15年9月2日　港湾対策閣僚会議の開催についての閣議口頭了解

平成15年9月5日　第21回港湾対策閣僚会議
`)
})
