import type { BodyValues } from './body-fields.tsx'

/** A body of which nothing is said yet. */
export const blankBody: BodyValues = {
  nameEn: null,
  nameJa: null,
  shortEn: null,
  shortJa: null,
  kind: 'headquarters',
  sealEn: null,
  sealJa: null,
  colour: null,
  mandateEn: null,
  mandateJa: null,
  cadenceMonths: null,
  founding: null,
}
