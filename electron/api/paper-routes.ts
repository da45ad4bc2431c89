import { contract } from '../../shared/contract/contract.ts'
import { dossierFile, dossierPapers } from '../services/papers/dossier.ts'
import { houseOf, setHouse } from '../services/papers/house.ts'
import { issuedPaperFile, issuedPapersOf } from '../services/papers/issued-papers.ts'
import { laidOutPaper } from '../services/papers/paper-document.ts'
import { paperFile } from '../services/papers/paper-file.ts'
import { paperSubjects } from '../services/papers/paper-subjects.ts'
import { columnsIn } from '../services/lists/columns-in.ts'
import { serve } from './serve.ts'

/** What goes out and comes in. */
export const paperRoutes = {
  documents: serve(contract.documents, {
    agenda: ({ session }, input) => laidOutPaper(session, { name: 'agenda', input }),
    runSheet: ({ session }, input) => laidOutPaper(session, { name: 'runSheet', input }),
    decisionRecord: ({ session }, input) => laidOutPaper(session, { name: 'decisionRecord', input }),
    attendanceSheet: ({ session }, input) => laidOutPaper(session, { name: 'attendanceSheet', input }),
    paperList: ({ session }, input) => laidOutPaper(session, { name: 'paperList', input }),
    roster: ({ session }, input) => laidOutPaper(session, { name: 'roster', input }),
    namePlates: ({ session }, input) => laidOutPaper(session, { name: 'namePlates', input }),
    rosterChanges: ({ session }, input) => laidOutPaper(session, { name: 'rosterChanges', input }),
    chronicle: ({ session }, input) => laidOutPaper(session, { name: 'chronicle', input }),
    seatingPlan: ({ session }, input) => laidOutPaper(session, { name: 'seatingPlan', input }),
    addressList: ({ session }, input) => laidOutPaper(session, { name: 'addressList', input }),
    addressLabels: ({ session }, input) => laidOutPaper(session, { name: 'addressLabels', input }),
    matrix: ({ session }, input) => laidOutPaper(session, { name: 'matrix', input }),
    followUpReport: ({ session }, input) => laidOutPaper(session, { name: 'followUpReport', input }),
    statusTable: ({ session }, input) => laidOutPaper(session, { name: 'statusTable', input }),
    itemMatrix: ({ session }, input) => laidOutPaper(session, { name: 'itemMatrix', input }),
    statusRequest: ({ session }, input) => laidOutPaper(session, { name: 'statusRequest', input }),
  }),
  papers: serve(contract.papers, {
    subjects: ({ session }, input) => paperSubjects(session, input),
    house: ({ session }) => houseOf(session.register().db),
    setHouse: ({ session }, input) => setHouse(session, input),
    issued: ({ session }, input) => issuedPapersOf(session, input),
    issuedFile: ({ session }, input) => issuedPaperFile(session, input),
    dossier: ({ session }, input) => dossierPapers(session, input),
    dossierFile: ({ session }, input) => dossierFile(session, input),
    file: ({ session }, input) => paperFile(session, input),
  }),
  imports: serve(contract.imports, {
    open: ({ imports }, input) => imports.open(input),
    preview: ({ imports }, input) => imports.preview(input),
    accept: ({ imports }, input) => imports.accept(input),
    restore: ({ imports }, input) => imports.restore(input),
    report: ({ imports }, input) => imports.report(input),
    columns: async (_context, { list, heads }) => ({ mapping: columnsIn(list, heads) }),
    progress: async ({ imports }, { job }) => imports.progress(job),
    stop: async ({ imports }, { job }) => ({ stopped: imports.stop(job) }),
    close: async ({ imports }, { job }) => ({ closed: imports.close(job) }),
  }),
}
