import { diagnosisText } from '../../../shared/text/diagnosis-text.ts'
import type { RegisterDesk } from '../register/registers.ts'
import { healthScreen } from './health-screen.ts'

/** What somebody who helps needs to know, as a text to be copied. No names of people, bodies, files or folders. */
export async function diagnosis(desk: RegisterDesk): Promise<{ readonly text: string }> {
  return { text: diagnosisText(await healthScreen(desk), desk.session.instant()) }
}
