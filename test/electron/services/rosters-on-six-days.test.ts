import { expect, test } from 'vitest'
import { loadSample } from '../../../db/sample/load.ts'
import { readPublishedRecord } from '../../../db/sample/read-sample.ts'
import { rosterScreen } from '../../../electron/services/bodies/members.ts'
import type { Session } from '../../../electron/services/register/session.ts'
import { isoDate } from '../../../shared/domain/calendar.ts'
import type { RosterSeat } from '../../../shared/domain/roster.ts'
import { note, registerForFile } from '../../db/register-on-disk.ts'

const register = await registerForFile((db) => loadSample(db, readPublishedRecord(), note))
const session: Session = {
  register: () => register,
  today: () => isoDate('2006-01-16'),
  instant: () => '2006-01-16T00:00:00Z',
}

/**
 * Around the reforms: the last day of the old ministries and the first of the new, the last before the police's new department and
 * its first, the consular bureau, the new English name.
 */
const days = ['2001-01-05', '2001-01-06', '2004-03-31', '2004-04-01', '2004-08-01', '2004-09-10'].map(isoDate)

const written = ({ role, organization, post, standsAlone }: RosterSeat) =>
  [role, ...(standsAlone ? [] : [`${organization?.name.ja} ${organization?.name.en}`]), `${post.ja} ${post.en}`].join(' · ')

/** On each day how many sit there, and which lines differ from the day before in either language; on the first all. */
async function story(body: string) {
  const lines: { readonly day: string; readonly seats: number; readonly differs: readonly string[] }[] = []
  let before = new Set<string>()
  for (const asOf of days) {
    const { seats } = await rosterScreen(session, { body, asOf, compareTo: null })
    const all = seats.map(written)
    lines.push({ day: asOf, seats: all.length, differs: all.filter((line) => !before.has(line)) })
    before = new Set(all)
  }
  return lines
}

test('the drugs headquarters on six days across 2001 and 2004', async () => {
  expect(await story('drugs')).toMatchInlineSnapshot(`
    [
      {
        "day": "2001-01-05",
        "differs": [
          "chief · 内閣総理大臣 Prime Minister",
          "deputy-chief · 内閣官房長官 Chief Cabinet Secretary",
          "deputy-chief · 国家公安委員会委員長 Chair of the National Public Safety Commission",
          "deputy-chief · 法務大臣 Minister of Justice",
          "deputy-chief · 大蔵大臣 Minister of Finance",
          "member · 外務大臣 Minister of Foreign Affairs",
          "member · 通商産業大臣 Minister of International Trade and Industry",
        ],
        "seats": 7,
      },
      {
        "day": "2001-01-06",
        "differs": [
          "deputy-chief · 薬物乱用対策担当大臣 Minister of State for Measures for Drug Abuse",
          "deputy-chief · 財務大臣 Minister of Finance",
          "deputy-chief · 文部科学大臣 Minister of Education, Culture, Sports, Science and Technology",
          "deputy-chief · 厚生労働大臣 Minister of Health, Labour and Welfare",
          "deputy-chief · 国土交通大臣 Minister of Land, Infrastructure and Transport",
          "member · 金融担当大臣 Minister of State for Financial Services",
          "member · 総務大臣 Minister of Public Management, Home Affairs, Posts and Telecommunications",
          "member · 経済産業大臣 Minister of Economy, Trade and Industry",
        ],
        "seats": 13,
      },
      {
        "day": "2004-03-31",
        "differs": [],
        "seats": 13,
      },
      {
        "day": "2004-04-01",
        "differs": [],
        "seats": 13,
      },
      {
        "day": "2004-08-01",
        "differs": [],
        "seats": 13,
      },
      {
        "day": "2004-09-10",
        "differs": [
          "member · 総務大臣 Minister for Internal Affairs and Communications",
        ],
        "seats": 13,
      },
    ]
  `)
})

test('the firearms headquarters on six days across 2001 and 2004', async () => {
  expect(await story('firearms')).toMatchInlineSnapshot(`
    [
      {
        "day": "2001-01-05",
        "differs": [
          "chief · 内閣官房長官 Chief Cabinet Secretary",
          "member · 警察庁 National Police Agency · 生活安全局長 Director-General of the Community Safety Bureau",
          "member · 警察庁 National Police Agency · 刑事局長 Director-General of the Criminal Investigation Bureau",
          "member · 法務省 Ministry of Justice · 刑事局長 Director-General of the Criminal Affairs Bureau",
          "member · 法務省 Ministry of Justice · 入国管理局長 Director-General of the Immigration Bureau",
          "member · 外務省 Ministry of Foreign Affairs · 領事移住部長 Director-General of the Consular and Migration Affairs Department",
          "member · 大蔵省 Ministry of Finance · 関税局長 Director-General of the Customs and Tariff Bureau",
          "member · 水産庁 Fisheries Agency · 次長 Deputy Director-General",
          "member · 海上保安庁 Japan Coast Guard · 次長 Vice-Commandant",
          "member · 環境庁 Environment Agency · 自然環境局長 Director-General of the Natural Environment Bureau",
        ],
        "seats": 10,
      },
      {
        "day": "2001-01-06",
        "differs": [
          "deputy-chief · 銃器対策担当大臣 Minister of State for Measures Against Firearms",
          "member · 内閣官房 Cabinet Secretariat · 内閣官房副長官補 Assistant Deputy Chief Cabinet Secretary",
          "member · 内閣官房 Cabinet Secretariat · 内閣広報官 Cabinet Public Relations Officer",
          "member · 内閣官房 Cabinet Secretariat · 政策統括官 Director-General for Policy Planning",
          "member · 総務省 Ministry of Public Management, Home Affairs, Posts and Telecommunications · 大臣官房長 Director-General of the Secretariat",
          "member · 財務省 Ministry of Finance · 関税局長 Director-General of the Customs and Tariff Bureau",
          "member · 経済産業省 Ministry of Economy, Trade and Industry · 貿易経済協力局長 Director-General of the Trade and Economic Cooperation Bureau",
          "member · 国土交通省 Ministry of Land, Infrastructure and Transport · 総合政策局長 Director-General of the Policy Bureau",
          "member · 環境省 Ministry of the Environment · 自然環境局長 Director-General of the Natural Environment Bureau",
        ],
        "seats": 17,
      },
      {
        "day": "2004-03-31",
        "differs": [],
        "seats": 17,
      },
      {
        "day": "2004-04-01",
        "differs": [
          "member · 警察庁 National Police Agency · 刑事局組織犯罪対策部長 Manager of the Organized Crime Department",
        ],
        "seats": 18,
      },
      {
        "day": "2004-08-01",
        "differs": [
          "member · 外務省 Ministry of Foreign Affairs · 領事局長 Director-General of the Consular Affairs Bureau",
        ],
        "seats": 18,
      },
      {
        "day": "2004-09-10",
        "differs": [
          "member · 総務省 Ministry of Internal Affairs and Communications · 大臣官房長 Director-General of the Secretariat",
        ],
        "seats": 18,
      },
    ]
  `)
})

test('the ministerial meeting on crime, founded between, is the Prime Minister and all the ministers whatever they are called', async () => {
  expect(await story('crime')).toMatchInlineSnapshot(`
    [
      {
        "day": "2001-01-05",
        "differs": [],
        "seats": 0,
      },
      {
        "day": "2001-01-06",
        "differs": [],
        "seats": 0,
      },
      {
        "day": "2004-03-31",
        "differs": [
          "chief · 内閣総理大臣 Prime Minister",
          "member · 全閣僚 All the Cabinet Ministers",
        ],
        "seats": 2,
      },
      {
        "day": "2004-04-01",
        "differs": [],
        "seats": 2,
      },
      {
        "day": "2004-08-01",
        "differs": [],
        "seats": 2,
      },
      {
        "day": "2004-09-10",
        "differs": [],
        "seats": 2,
      },
    ]
  `)
})
