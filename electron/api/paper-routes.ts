import { documentsContract } from '../../shared/contract/documents.ts'
import { importsContract } from '../../shared/contract/imports.ts'
import { papersContract } from '../../shared/contract/papers.ts'
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
  documents: serve(documentsContract, {
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
    worklist: ({ session }, input) => laidOutPaper(session, { name: 'worklist', input }),
    followUpReport: ({ session }, input) => laidOutPaper(session, { name: 'followUpReport', input }),
    statusTable: ({ session }, input) => laidOutPaper(session, { name: 'statusTable', input }),
    itemMatrix: ({ session }, input) => laidOutPaper(session, { name: 'itemMatrix', input }),
    statusRequest: ({ session }, input) => laidOutPaper(session, { name: 'statusRequest', input }),
  }),
  papers: serve(papersContract, {
    subjects: ({ session }, input) => paperSubjects(session, input),
    house: ({ session }) => houseOf(session.register().db),
    setHouse: ({ session }, input) => setHouse(session, input),
    issued: ({ session }, input) => issuedPapersOf(session, input),
    issuedFile: ({ session }, input) => issuedPaperFile(session, input),
    dossier: ({ session }, input) => dossierPapers(session, input),
    dossierFile: ({ session }, input) => dossierFile(session, input),
    file: ({ session }, input) => paperFile(session, input),
  }),
  imports: serve(importsContract, {
    open: async ({ imports }, input) => (await imports()).open(input),
    preview: async ({ imports }, input) => (await imports()).preview(input),
    accept: async ({ imports, session }, input) => (await imports()).accept(input, session),
    restore: async ({ imports }, input) => (await imports()).restore(input),
    report: async ({ imports }, input) => (await imports()).report(input),
    columns: async (_context, { list, heads }) => ({ mapping: columnsIn(list, heads) }),
    progress: async ({ imports }, { job }) => (await imports()).progress(job),
    stop: async ({ imports }, { job }) => ({ stopped: (await imports()).stop(job) }),
    close: async ({ imports }, { job }) => ({ closed: (await imports()).close(job) }),
  }),
}
