import { listOrganizations } from '../../../db/repositories/organizations.ts'
import type { agendaDeskContract, PhraseView } from '../../../shared/contract/agenda-desk.ts'
import type { OrganizationRef } from '../../../shared/contract/common.ts'
import type { ParsedInputOf } from '../../../shared/contract/define.ts'
import { foldText } from '../../../shared/domain/fold-text.ts'
import { isInForce } from '../../../shared/domain/interval.ts'
import { phraseBank } from '../../../shared/domain/phrase-bank.ts'
import { getMeeting } from './edit-agenda.ts'
import { gatherBodyById } from '../bodies/histories.ts'
import { organizationRef, planRef, seriesRef } from '../register/refs.ts'
import type { Session } from '../register/session.ts'

type Of<Name extends keyof typeof agendaDeskContract> = ParsedInputOf<(typeof agendaDeskContract)[Name]>

const mostPhrases = 300
const mostPresenters = 30

/** What the leading body's past agendas said, for completion while a title is typed. Errors: not-found. */
export async function agendaPhrases(
  session: Session,
  { meetingId }: Of<'phrases'>,
): Promise<{ readonly phrases: readonly PhraseView[] }> {
  const { db } = session.register()
  const meeting = await getMeeting(db, meetingId)
  const on = meeting.heldOn
  const gathered = await gatherBodyById(db, meeting.bodies[0]?.bodyId)
  if (!gathered) return { phrases: [] }
  const phrases = phraseBank(gathered.history.meetings, on).slice(0, mostPhrases)
  return {
    phrases: phrases.map((phrase) => {
      const series = gathered.series.find((one) => one.id === phrase.seriesId)
      const annual = gathered.plans.find(
        (plan) => series !== undefined && plan.seriesId === series.id && plan.fiscalYear === phrase.fiscalYear,
      )
      const linked = gathered.plans.filter(
        (plan) => phrase.planIds.includes(plan.id) && (plan.kind !== 'annual-plan' || series === undefined) && plan !== annual,
      )
      return {
        title: phrase.title,
        kind: phrase.kind,
        isHeading: phrase.isHeading,
        plans: [...linked, ...(annual ? [annual] : [])].map((plan) => planRef(plan, on)),
        series: series ? seriesRef(series) : null,
        fiscalYear: phrase.fiscalYear,
        coversMore: phrase.coversMore,
      }
    }),
  }
}

/** Organizations that exist on the day and whose names, of that day or of any other, hold the words. */
export async function suggestPresenters(
  session: Session,
  { on, text }: Of<'presenters'>,
): Promise<{ readonly organizations: readonly OrganizationRef[] }> {
  const { db } = session.register()
  const words = foldText(text)
  const found = (await listOrganizations(db)).filter(
    (one) => isInForce(one.interval, on) && one.names.some((name) => foldText(name.name).includes(words)),
  )
  return { organizations: found.slice(0, mostPresenters).map((one) => organizationRef(one, on)) }
}
