import { followUpsContract } from '../../shared/contract/follow-ups.ts'
import { indicatorsContract } from '../../shared/contract/indicators.ts'
import { measuresContract } from '../../shared/contract/measures.ts'
import { planItemsContract } from '../../shared/contract/plan-items.ts'
import { plansContract } from '../../shared/contract/plans.ts'
import { statusesContract } from '../../shared/contract/statuses.ts'
import { endSeries } from '../services/plans/end-series.ts'
import { explainSubject, withdrawExplanation } from '../services/plans/explain-subject.ts'
import { worklistScreen } from '../services/plans/follow-ups.ts'
import { matrixPage } from '../services/plans/matrix-pages.ts'
import { createIndicator, moveIndicator, removeIndicator, updateIndicator } from '../services/measures/edit-indicators.ts'
import { createMeasure, moveMeasure, removeMeasure, updateMeasure } from '../services/measures/edit-measures.ts'
import { indicatorsScreen } from '../services/measures/indicators.ts'
import { measuresByPlan, measuresOfPlan } from '../services/measures/measures-by-plan.ts'
import { measureOrganizations, measuresPage, oneMeasure } from '../services/measures/measures.ts'
import { closePlan, createPlan, removePlan, updatePlan } from '../services/plans/edit-plans.ts'
import { planFacts } from '../services/plans/plan-facts.ts'
import { linkPlans, unlinkPlans } from '../services/agenda/plan-links.ts'
import { setPlanNames } from '../services/plans/plan-names.ts'
import { revisePlan } from '../services/plans/revise-plan.ts'
import { editPlanItems } from '../services/plans/plan-item-edits.ts'
import { compareRevisions, planItemsScreen } from '../services/plans/plan-items.ts'
import { planScreen, plansScreen, suggestPlans } from '../services/plans/plans.ts'
import { proposeItems } from '../services/plans/propose-items.ts'
import { putOnAgenda } from '../services/agenda/put-on-agenda.ts'
import { recordFigures } from '../services/measures/record-figures.ts'
import { explainItems, recordStatuses, removeStatuses } from '../services/statuses/record-statuses.ts'
import { statusRequest } from '../services/statuses/status-request.ts'
import { statusesScreen } from '../services/statuses/statuses-screen.ts'
import { previewReturned, takeBack } from '../services/statuses/take-back.ts'
import { serve } from './serve.ts'

/** Plans, what became of them, and what carries them out. */
export const planRoutes = {
  plans: serve(plansContract, {
    list: ({ session }, input) => plansScreen(session, input),
    get: ({ session }, input) => planScreen(session, input),
    suggest: ({ session }, input) => suggestPlans(session, input),
    facts: ({ session }, { key }) => planFacts(session, key),
    create: ({ session }, input) => createPlan(session, input),
    update: ({ session }, input) => updatePlan(session, input),
    setNames: ({ session }, input) => setPlanNames(session, input),
    link: ({ session }, input) => linkPlans(session, input),
    unlink: ({ session }, { id }) => unlinkPlans(session, id),
    close: ({ session }, input) => closePlan(session, input),
    revise: ({ session }, input) => revisePlan(session, input),
    remove: ({ session }, { key }) => removePlan(session, key),
  }),
  planItems: serve(planItemsContract, {
    list: ({ session }, input) => planItemsScreen(session, input),
    propose: ({ session }, input) => proposeItems(session, input),
    compare: ({ session }, input) => compareRevisions(session, input),
    edit: ({ session }, input) => editPlanItems(session, input),
  }),
  followUps: serve(followUpsContract, {
    matrix: ({ session }, input) => matrixPage(session, input),
    worklist: ({ session }, input) => worklistScreen(session, input),
    putOnAgenda: ({ session }, input) => putOnAgenda(session, input),
    explain: ({ session }, input) => explainSubject(session, input),
    withdraw: ({ session }, { subject }) => withdrawExplanation(session, subject),
    endSeries: ({ session }, input) => endSeries(session, input),
  }),
  statuses: serve(statusesContract, {
    get: ({ session }, input) => statusesScreen(session, input),
    record: ({ session }, input) => recordStatuses(session, input),
    remove: ({ session }, input) => removeStatuses(session, input),
    explain: ({ session }, input) => explainItems(session, input),
    request: ({ session }, input) => statusRequest(session, input),
    preview: ({ session }, input) => previewReturned(session, input),
    takeBack: ({ session }, input) => takeBack(session, input),
  }),
  measures: serve(measuresContract, {
    list: ({ session }, input) => measuresPage(session, input),
    one: ({ session }, input) => oneMeasure(session, input),
    byPlan: ({ session }, input) => measuresByPlan(session, input),
    ofPlan: ({ session }, input) => measuresOfPlan(session, input),
    organizations: ({ session }, { asOf }) => measureOrganizations(session, asOf),
    create: ({ session }, input) => createMeasure(session, input),
    update: ({ session }, input) => updateMeasure(session, input),
    move: ({ session }, input) => moveMeasure(session, input),
    remove: ({ session }, { id }) => removeMeasure(session, id),
  }),
  indicators: serve(indicatorsContract, {
    list: ({ session }, { asOf }) => indicatorsScreen(session, asOf),
    create: ({ session }, input) => createIndicator(session, input),
    update: ({ session }, input) => updateIndicator(session, input),
    move: ({ session }, input) => moveIndicator(session, input),
    remove: ({ session }, { id }) => removeIndicator(session, id),
    record: ({ session }, input) => recordFigures(session, input),
  }),
}
