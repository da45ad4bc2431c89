import type { HolidayName } from '../domain/holidays.ts'
import type { InBothLanguages } from './texts.ts'

/** The Japanese holidays by name, in the words of the law and of the Cabinet Office's English list. */
export interface HolidayText {
  readonly name: Readonly<Record<HolidayName, string>>
  /** Beside the date of a meeting. */
  readonly onHoliday: (name: string) => string
  readonly onWeekend: (weekday: number) => string
  readonly besideHoliday: (name: string, day: string) => string
}

export const holidayText: InBothLanguages<HolidayText> = {
  en: {
    name: {
      'new-year': 'New Year’s Day',
      'coming-of-age': 'Coming of Age Day',
      'national-foundation': 'National Foundation Day',
      'emperors-birthday': 'The Emperor’s Birthday',
      'vernal-equinox': 'Vernal Equinox Day',
      showa: 'Showa Day',
      constitution: 'Constitution Memorial Day',
      greenery: 'Greenery Day',
      childrens: 'Children’s Day',
      marine: 'Marine Day',
      mountain: 'Mountain Day',
      'respect-for-the-aged': 'Respect for the Aged Day',
      'autumnal-equinox': 'Autumnal Equinox Day',
      'health-sports': 'Health-Sports Day',
      sports: 'Sports Day',
      culture: 'Culture Day',
      'labour-thanksgiving': 'Labor Thanksgiving Day',
      'imperial-wedding': 'Wedding of the Crown Prince',
      'imperial-funeral': 'Funeral of Emperor Showa',
      enthronement: 'Enthronement Ceremony',
      accession: 'Day of the Emperor’s Accession',
      substitute: 'Substitute holiday',
      citizens: 'Citizens’ holiday',
      'year-end': 'Year-end closure of public offices',
    },
    onHoliday: (name) => `The day is a holiday: ${name}.`,
    onWeekend: (weekday) => `The day is a ${weekday === 0 ? 'Sunday' : 'Saturday'}.`,
    besideHoliday: (name, day) => `A holiday adjoins the day: ${name}, ${day}.`,
  },
  ja: {
    name: {
      'new-year': '元日',
      'coming-of-age': '成人の日',
      'national-foundation': '建国記念の日',
      'emperors-birthday': '天皇誕生日',
      'vernal-equinox': '春分の日',
      showa: '昭和の日',
      constitution: '憲法記念日',
      greenery: 'みどりの日',
      childrens: 'こどもの日',
      marine: '海の日',
      mountain: '山の日',
      'respect-for-the-aged': '敬老の日',
      'autumnal-equinox': '秋分の日',
      'health-sports': '体育の日',
      sports: 'スポーツの日',
      culture: '文化の日',
      'labour-thanksgiving': '勤労感謝の日',
      'imperial-wedding': '皇太子結婚の儀',
      'imperial-funeral': '昭和天皇の大喪の礼',
      enthronement: '即位礼正殿の儀',
      accession: '天皇の即位の日',
      substitute: '振替休日',
      citizens: '国民の休日',
      'year-end': '年末年始の閉庁日',
    },
    onHoliday: (name) => `この日は休日(${name})に当たります。`,
    onWeekend: (weekday) => `この日は${weekday === 0 ? '日' : '土'}曜日です。`,
    besideHoliday: (name, day) => `休日(${name}・${day})に隣接しています。`,
  },
}
