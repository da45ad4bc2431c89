import type { Database } from '../../../db/repositories/database.ts'
import { findSetting, saveSetting } from '../../../db/repositories/settings.ts'
import type { ParsedInputOf } from '../../../shared/contract/define.ts'
import type { papersContract } from '../../../shared/contract/papers.ts'
import { type HouseStyle, houseKeys, ordinaryHouse } from '../../../shared/documents/house-style.ts'
import { logoOf } from '../../../shared/documents/logo.ts'
import { type DateStyle, dateStyles } from '../../../shared/domain/date-style.ts'
import { type PaperDocument, marginWidths, typefaces } from '../../../shared/documents/model.ts'
import type { PaperText } from '../../../shared/documents/paper-text.ts'
import { present } from '../../../shared/documents/words.ts'
import { numberingStyles } from '../../../shared/domain/agenda-numbering.ts'
import { Refusal } from '../register/refusal.ts'
import type { Session } from '../register/session.ts'

/** How this office sets its papers; what was never chosen, or cannot be read, is as ordinary papers have it. */
export async function houseOf(db: Database): Promise<HouseStyle> {
  const text = async (key: string) => {
    const value = await findSetting(db, key)
    return typeof value === 'string' && value.trim() !== '' ? value : null
  }
  const [ja, en, typeface, margins, numbering, dates, logo] = await Promise.all([
    text(houseKeys.officeNameJa),
    text(houseKeys.officeNameEn),
    text(houseKeys.typeface),
    text(houseKeys.margins),
    text(houseKeys.numbering),
    text(houseKeys.dates),
    text(houseKeys.logo),
  ])
  return {
    office: { ja, en },
    typeface: typefaces.find((one) => one === typeface) ?? ordinaryHouse.typeface,
    margins: marginWidths.find((one) => one === margins) ?? ordinaryHouse.margins,
    numbering: numberingStyles.find((one) => one === numbering) ?? null,
    dates: dateStyles.find((one) => one === dates) ?? ordinaryHouse.dates,
    logo: logo === null ? null : logoOf(logo),
  }
}

/** How dates are written on this office's papers. */
export const dateStyleOf = async (session: Session): Promise<DateStyle> => (await houseOf(session.register().db)).dates

/** Sets the house style; what is left out stays. Settings are no part of the history. Errors: read-only. */
export async function setHouse(session: Session, input: ParsedInputOf<typeof papersContract.setHouse>): Promise<HouseStyle> {
  const { db, mode } = session.register()
  if (mode === 'read') throw new Refusal('read-only')
  for (const name of ['typeface', 'margins', 'numbering', 'dates', 'logo'] as const) {
    const value = input[name]
    if (value !== undefined) await saveSetting(db, houseKeys[name], value)
  }
  return houseOf(db)
}

/** The paper with the house's type, margins and logo, its name at the foot beside the page number. Papers that are all matter have no foot. */
export function inHouseStyle(document: PaperDocument, { office, typeface, margins, logo }: HouseStyle): PaperDocument {
  return {
    ...document,
    look: { typeface, margins },
    ...(logo === null || document.title === null ? {} : { logo }),
    footer: document.title === null ? null : (document.footer ?? officeText(office, document)),
  }
}

/** The office in the paper's languages; a name that is not given is not missed. */
function officeText(office: HouseStyle['office'], { language }: PaperDocument): PaperText {
  const languages = language === 'both' ? (['ja', 'en'] as const) : [language]
  return languages.flatMap((one) => {
    const name = office[one]
    return name === null ? [] : [present(one, name)]
  })
}
