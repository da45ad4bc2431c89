import type { AskedPaper, LaidOutPaper } from '../../../shared/contract/documents.ts'
import { layout } from '../../../shared/documents/layout.ts'
import type { PaperDocument } from '../../../shared/documents/model.ts'
import { pages } from '../../../shared/documents/page.ts'
import { formatsOf } from '../../../shared/documents/paper-formats.ts'
import { paperFileName, paperName, type ShortNames } from '../../../shared/documents/paper-name.ts'
import type { Session } from '../register/session.ts'
import { followUpReportPaper, itemMatrixPaper, statusRequestPaperOf, statusTablePaper } from '../statuses/status-papers.ts'
import { attendancePaper } from './attendance-paper.ts'
import { chroniclePaperOf } from './chronicle-paper.ts'
import { houseOf, inHouseStyle } from './house.ts'
import { matrixPaper } from './matrix-paper.ts'
import { worklistPaper } from './worklist-paper.ts'
import { decisionRecordPaper, runSheetPaper } from './meeting-papers.ts'
import { shortNames } from './short-names.ts'
import { paperListPaper } from './paper-list-paper.ts'
import { agendaPaper } from './papers.ts'
import {
  addressLabelsPaper,
  addressListPaper,
  namePlatesPaper,
  rosterChangesPaper,
  rosterPaper,
  seatingPlanPaper,
} from './roster-papers.ts'

/** Any paper as data, in the style of the house: what every form of it is written from. Errors: those of the paper. */
export async function paperDocument(session: Session, asked: AskedPaper): Promise<PaperDocument> {
  const house = await houseOf(session.register().db)
  return inHouseStyle(await plainDocument(session, asked), house)
}

/** The same as the page shows and prints it. */
export async function laidOutPaper(session: Session, asked: AskedPaper): Promise<LaidOutPaper> {
  return laidOut(await paperDocument(session, asked), await shortNames(session))
}

export function laidOut(document: PaperDocument, names: ShortNames): LaidOutPaper {
  const { size, orientation } = pages[document.page]
  return {
    title: paperName(document),
    fileName: paperFileName(document, names),
    page: { size, orientation },
    tree: layout(document),
    formats: formatsOf(document),
  }
}

function plainDocument(session: Session, asked: AskedPaper): Promise<PaperDocument> {
  switch (asked.name) {
    case 'agenda':
      return agendaPaper(session, asked.input)
    case 'runSheet':
      return runSheetPaper(session, asked.input)
    case 'decisionRecord':
      return decisionRecordPaper(session, asked.input)
    case 'attendanceSheet':
      return attendancePaper(session, asked.input)
    case 'paperList':
      return paperListPaper(session, asked.input)
    case 'roster':
      return rosterPaper(session, asked.input)
    case 'namePlates':
      return namePlatesPaper(session, asked.input)
    case 'rosterChanges':
      return rosterChangesPaper(session, asked.input)
    case 'chronicle':
      return chroniclePaperOf(session, asked.input)
    case 'seatingPlan':
      return seatingPlanPaper(session, asked.input)
    case 'addressList':
      return addressListPaper(session, asked.input)
    case 'addressLabels':
      return addressLabelsPaper(session, asked.input)
    case 'matrix':
      return matrixPaper(session, asked.input)
    case 'worklist':
      return worklistPaper(session, asked.input)
    case 'followUpReport':
      return followUpReportPaper(session, asked.input)
    case 'statusTable':
      return statusTablePaper(session, asked.input)
    case 'itemMatrix':
      return itemMatrixPaper(session, asked.input)
    case 'statusRequest':
      return statusRequestPaperOf(session, asked.input)
  }
}
