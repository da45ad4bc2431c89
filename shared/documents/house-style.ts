import type { NumberingStyle } from '../domain/agenda-numbering.ts'
import type { Bilingual } from '../domain/model.ts'
import type { Logo } from './logo.ts'
import type { DateStyle } from '../domain/date-style.ts'
import { ordinaryLook, type PaperLook } from './model.ts'

/** How an office sets all its papers. It travels with the register. */
export interface HouseStyle extends PaperLook {
  /** At the foot of every sheet. */
  readonly office: Bilingual
  /** How lines of a meeting are numbered where no meeting of the body says so; null: as the language of the paper has it. */
  readonly numbering: NumberingStyle | null
  /** How dates are written; an issued paper keeps the style of its day. */
  readonly dates: DateStyle
  /** At the head of first sheets. */
  readonly logo: Logo | null
}

export const ordinaryHouse: HouseStyle = {
  ...ordinaryLook,
  office: { en: null, ja: null },
  numbering: null,
  dates: 'language',
  logo: null,
}

/** Under which keys the register keeps it. */
export const houseKeys = {
  officeNameEn: 'office-name-en',
  officeNameJa: 'office-name-ja',
  typeface: 'house-typeface',
  margins: 'house-margins',
  numbering: 'house-numbering',
  dates: 'house-dates',
  logo: 'house-logo',
} as const
