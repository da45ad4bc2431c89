import { ordinalJapanese, ordinalShort, ordinalWord } from '../domain/ordinal.ts'
import type { ActKind, SeatRole } from '../domain/vocabulary.ts'
import type { InBothLanguages } from '../text/texts.ts'

/** How many bodies of a joint session are named, each with its own number of the session. */
interface JointBodyName {
  readonly name: string
  readonly ordinal: number | null
}

interface ChronicleText {
  /** "(2) Headquarters for …" above the notes of a body, where there are several. */
  readonly section: (number: number, body: string) => string
  readonly membersNote: (body: string) => string
  readonly meetingsNote: (isOfMembers: boolean) => string
  /** A role's label. In Japanese a headquarters (本部) has other words than a meeting. */
  readonly role: (role: SeatRole, count: number, isHeadquarters: boolean) => string
  /** Parts a label from its first post. */
  readonly labelEnd: string
  /** The posts stand in a column beside the labels. */
  readonly alignsPosts: boolean
  /** A ministry's heading that nothing but its colon shows to be one. */
  readonly headingAlone: (organization: string) => string
  /** The date with what parts it from the event. */
  readonly date: (date: string) => string
  readonly meeting: (label: string, ordinal: number | null) => string
  readonly act: (act: ActKind | null, body: string) => string
  readonly joint: (bodies: readonly JointBodyName[]) => string
  readonly itemIndent: string
  /** Stands for a name that is not recorded in this language; `other` is the one in the other language. */
  readonly missing: (other: string | null) => string
}

/** The words of the published form, English as the record prints them. What they wrap is read back by electron/exchange. */
export const chronicleText = {
  en: {
    section: (number, body) => `(${number}) ${body}`,
    membersNote: (body) => `(Note 1) Members of the ${body}`,
    meetingsNote: (isOfMembers) => (isOfMembers ? '(Note 2) Meetings of Members' : '(Note 2) Meetings'),
    role: (role, count) => englishRole(role, count),
    labelEnd: ': ',
    alignsPosts: false,
    headingAlone: (organization) => `${organization}:`,
    date: (date) => `${date}:   `,
    meeting: (label, ordinal) => {
      if (label.includes('{n}')) return label.replace('{n}', ordinal === null ? '' : ordinalWord(ordinal)).trim()
      return ordinal === null ? label.charAt(0).toUpperCase() + label.slice(1) : `${ordinalWord(ordinal)} ${label}`
    },
    act: (act, body) => {
      switch (act) {
        case 'cabinet-decision':
          return `Cabinet decision for establishment of the ${body}`
        case 'oral-consent':
          return `Oral consent of the Cabinet on the establishment of the "${body}"`
        case 'law':
          return `Law for establishment of the ${body}`
        case 'other':
        case null:
          return `Decision for establishment of the ${body}`
      }
    },
    joint: (bodies) => {
      const named = bodies.map(({ name, ordinal }) => (ordinal === null ? `the ${name}` : `the ${ordinalShort(ordinal)} ${name}`))
      return `(joint session with ${named.join('; ')})`
    },
    itemIndent: '  ',
    missing: (other) => (other === null ? '[no English name]' : `[no English name: ${other}]`),
  },
  ja: {
    section: (number, body) => `（${fullWidth(number)}）${body}`,
    membersNote: (body) => `（注１）${body}の構成員`,
    meetingsNote: () => '（注２）会合の開催状況',
    role: (role, _count, isHeadquarters) => japaneseRole(role, isHeadquarters),
    labelEnd: '\u3000',
    alignsPosts: true,
    headingAlone: (organization) => `${organization}：`,
    date: (date) => `${date}\u3000`,
    meeting: (label, ordinal) => {
      if (ordinal === null) return label.replace(/^第\{n\}回/, '').replace('{n}', '')
      return label.includes('{n}') ? label.replace('{n}', String(ordinal)) : `${ordinalJapanese(ordinal)}${label}`
    },
    act: (act, body) => {
      switch (act) {
        case 'cabinet-decision':
          return `${body}の設置に関する閣議決定`
        case 'oral-consent':
          return `${body}の開催についての閣議口頭了解`
        case 'law':
          return `${body}の設置に関する法律`
        case 'other':
        case null:
          return `${body}の設置に関する決定`
      }
    },
    joint: (bodies) => {
      const named = bodies.map(({ name, ordinal }) => (ordinal === null ? name : `${ordinalJapanese(ordinal)}${name}`))
      return `（${named.join('、')}との合同会議）`
    },
    itemIndent: '\u3000\u3000',
    missing: (other) => (other === null ? '〔和名なし〕' : `〔和名なし：${other}〕`),
  },
} satisfies InBothLanguages<ChronicleText>

function englishRole(role: SeatRole, count: number): string {
  switch (role) {
    case 'chief':
      return 'Chief'
    case 'deputy-chief':
      return count === 1 ? 'Deputy Chief' : 'Deputy Chiefs'
    case 'member':
      return 'Members'
    case 'observer':
      return count === 1 ? 'Observer' : 'Observers'
    case 'secretary':
      return count === 1 ? 'Secretary' : 'Secretaries'
  }
}

function japaneseRole(role: SeatRole, isHeadquarters: boolean): string {
  switch (role) {
    case 'chief':
      return isHeadquarters ? '本部長' : '議長'
    case 'deputy-chief':
      return isHeadquarters ? '副本部長' : '副議長'
    case 'member':
      return isHeadquarters ? '本部員' : '構成員'
    case 'observer':
      return 'オブザーバー'
    case 'secretary':
      return '幹事'
  }
}

const fullWidth = (number: number) => String(number).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
