import type Database from 'better-sqlite3'

/** How many rows of each kind a generated register has. */
export interface GeneratedSize {
  readonly bodies: number
  readonly organizations: number
  readonly posts: number
  readonly persons: number
  readonly plans: number
  readonly planItems: number
  readonly meetings: number
  readonly itemsOfMeeting: number
  readonly measures: number
}

/** About 100,000 things to find. */
export const hundredThousand: GeneratedSize = {
  bodies: 20,
  organizations: 200,
  posts: 1_000,
  persons: 2_000,
  plans: 2_000,
  planItems: 20_000,
  meetings: 8_000,
  itemsOfMeeting: 8,
  measures: 3_000,
}

const subjects: readonly (readonly [en: string, ja: string])[] = [
  ['drug abuse prevention', '薬物乱用防止'],
  ['illicit firearms control', '銃器取締り'],
  ['measures against organized crime', '組織犯罪対策'],
  ['border control', '水際対策'],
  ['juvenile delinquency', '少年非行'],
  ['international cooperation', '国際協力'],
  ['protection of children from crime', '子どもを犯罪から守る'],
  ['information and communications networks', '情報通信ネットワーク'],
  ['trafficking in persons', '人身取引'],
  ['prevention of terrorism', 'テロの未然防止'],
  ['safe and secure town planning', '安全・安心なまちづくり'],
  ['treatment and rehabilitation of addicts', '薬物依存症者の治療・社会復帰'],
  ['customs inspection equipment', '税関検査機器の整備'],
  ['victims of crime', '犯罪被害者等の支援'],
  ['immigration control using biometrics', '生体情報認証技術を活用した出入国管理'],
  ['consumer lending and multiple debts', '多重債務問題'],
  ['synthetic drugs such as MDMA', 'MDMA等合成麻薬'],
  ['disaster preparedness', '防災'],
]
const acts: readonly (readonly [en: string, ja: string])[] = [
  ['Report on Progress of', 'の推進状況について'],
  ['Follow-up of', 'のフォローアップについて'],
  ['Adoption of', 'の決定について'],
  ['Progress Report on', 'の進捗状況報告'],
  ['Report on Situation of', 'をめぐる情勢について'],
  ['Promotion of', 'の推進'],
  ['Strengthening of', 'の強化'],
  ['Coordination among Ministries and Agencies concerning', 'に係る関係省庁間の連携'],
]
const surnames = '佐藤鈴木高橋田中伊藤渡辺山本中村小林加藤吉田山田佐々木山口松本井上木村斎藤清水山崎'
const given = '一郎二美和子健太明裕之直樹恵介真由香織大輔拓也陽翔結衣優斗'
const districts = '北海道青森岩手宮城秋田山形福島茨城栃木群馬埼玉千葉東京神奈川新潟富山石川福井山梨長野岐阜静岡愛知'
const syllables = ['ka', 'to', 'shi', 'mi', 'ya', 'no', 'ra', 'ku', 'ha', 'se', 'ri', 'mo', 'ta', 'ne']

/** Fills an empty register, without history, with plausible matter: the same for the same size. */
export function generateRegister(file: Database.Database, size: GeneratedSize): void {
  const random = sequence()
  const pick = <Item>(items: readonly Item[]): Item => items[random(items.length)] as Item
  const two = (text: string) => text.slice(...((start) => [start, start + 2] as const)(random(text.length - 1)))
  const romanized = () => Array.from({ length: 3 }, () => pick(syllables)).join('')
  const subject = () => {
    const [en, ja] = pick(subjects)
    return random(3) === 0 ? [`${en} in ${romanized()}`, `${two(districts)}における${ja}`] : [en, ja]
  }
  const day = () => `${1995 + random(30)}-${String(1 + random(12)).padStart(2, '0')}-${String(1 + random(28)).padStart(2, '0')}`
  const insert = (table: string, columns: string) => {
    const names = columns.split(' ')
    const statement = file.prepare(`insert into ${table} (${names.join(', ')}) values (${names.map(() => '?').join(', ')})`)
    return (...values: readonly (string | number | null)[]) => Number(statement.run(...values).lastInsertRowid)
  }
  const named = (table: string, column: string) => {
    const row = insert(table, `${column} language name kind`)
    return (id: number, en: string, ja: string) => {
      row(id, 'en', en, 'official')
      row(id, 'ja', ja, 'official')
    }
  }

  file.transaction(() => {
    const body = insert('bodies', 'key kind meeting_label_en meeting_label_ja established_on')
    const bodyName = named('body_names', 'body_id')
    for (let n = 1; n <= size.bodies; n++) {
      const [en, ja] = subject()
      bodyName(
        body(`body-${n}`, 'headquarters', 'meeting of headquarters members', '会合', day()),
        `Headquarters for ${en}`,
        `${ja}推進本部`,
      )
    }
    const organization = insert('organizations', 'key kind')
    const organizationName = named('organization_names', 'organization_id')
    for (let n = 1; n <= size.organizations; n++) {
      const [en, ja] = subject()
      organizationName(organization(`organization-${n}`, 'office'), `Office of ${en} ${n}`, `${ja}第${n}室`)
    }
    const post = insert('posts', 'key organization_id')
    const postName = named('post_names', 'post_id')
    for (let n = 1; n <= size.posts; n++) {
      const [en, ja] = subject()
      postName(post(`post-${n}`, 1 + random(size.organizations)), `Director for ${en}`, `${ja}担当課長`)
    }
    const person = file.prepare('insert into persons default values')
    const personName = named('person_names', 'person_id')
    for (let n = 1; n <= size.persons; n++) {
      const id = Number(person.run().lastInsertRowid)
      personName(id, `${romanized()} ${romanized()}`.toUpperCase(), `${two(surnames)} ${two(given)}`)
    }
    const plan = insert('plans', 'key body_id kind adopted_on')
    const planName = named('plan_names', 'plan_id')
    for (let n = 1; n <= size.plans; n++) {
      const [en, ja] = subject()
      planName(plan(`plan-${n}`, 1 + random(size.bodies), 'action-plan', day()), `Action Plan for ${en}`, `${ja}行動計画`)
    }
    const planItem = insert('plan_items', 'plan_id position kind number title_en title_ja')
    for (let n = 1; n <= size.planItems; n++) {
      const [[actEn, actJa], [en, ja]] = [pick(acts), subject()]
      planItem(1 + random(size.plans), n, 'measure', `(${1 + random(20)})`, `${actEn} ${en}`, `${ja}${actJa}`)
    }
    const meeting = insert('meetings', 'kind held_on status')
    const meetingBody = insert('meeting_bodies', 'meeting_id body_id position ordinal')
    const item = insert('agenda_items', 'meeting_id position kind title_en title_ja fiscal_year series_id')
    for (let n = 1; n <= size.meetings; n++) {
      const id = meeting('meeting', day(), 'held')
      meetingBody(id, 1 + random(size.bodies), 1, 1 + random(400))
      for (let position = 1; position <= size.itemsOfMeeting; position++) {
        const [[actEn, actJa], [en, ja], year] = [pick(acts), subject(), 1995 + random(24)]
        const [titleEn, titleJa] = [`${actEn} ${en} (Fiscal ${year})`, `平成${year - 1988}年度${ja}${actJa}`]
        item(id, position, 'topic', titleEn, titleJa, year, null)
      }
    }
    const measure = insert('measures', 'key position title_en title_ja body_en body_ja')
    for (let n = 1; n <= size.measures; n++) {
      const [[en, ja], [bodyEn, bodyJa], place] = [subject(), subject(), two(districts)]
      measure(
        `measure-${n}`,
        n,
        `Measures for ${en}`,
        `${ja}に関する施策`,
        `${bodyEn}, carried out at the customs of ${romanized()}`,
        `${place}税関において${bodyJa}を実施`,
      )
    }
  })()
}

/** Whole numbers below a limit, the same at every run (mulberry32). */
export function sequence(seed = 20050610): (limit: number) => number {
  let state = seed
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * limit)
  }
}
