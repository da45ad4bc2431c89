import type { Bilingual } from '../domain/model.ts'
import { ordinaryLook, type PaperLook } from './model.ts'

/** How an office sets all its papers. It travels with the register. */
export interface HouseStyle extends PaperLook {
  /** At the foot of every sheet. */
  readonly office: Bilingual
}

export const ordinaryHouse: HouseStyle = { ...ordinaryLook, office: { en: null, ja: null } }

/** Under which keys the register keeps it. */
export const houseKeys = {
  officeNameEn: 'office-name-en',
  officeNameJa: 'office-name-ja',
  typeface: 'house-typeface',
  margins: 'house-margins',
} as const
