import type { AnyRouter } from '@trpc/server'
import { lazy } from '@trpc/server'
import type { contract } from '../../shared/contract/contract.ts'
import { firstRoutes } from './first-routes.ts'
import { routerOf } from './serve.ts'

const meetingRoutes = async () => (await import('./meeting-routes.ts')).meetingRoutes
const memberRoutes = async () => (await import('./member-routes.ts')).memberRoutes
const paperRoutes = async () => (await import('./paper-routes.ts')).paperRoutes
const planRoutes = async () => (await import('./plan-routes.ts')).planRoutes
const registerRoutes = async () => (await import('./register-routes.ts')).registerRoutes

/**
 * Every procedure of the contract with the service that answers it: an area left out does not compile, nor does a procedure. Only what every first
 * screen asks is read at the start; the rest comes with its first question.
 */
export const router = routerOf({
  ...firstRoutes,
  ...areasOf(registerRoutes, { links: true, search: true, sources: true, history: true, health: true }),
  ...areasOf(meetingRoutes, {
    calendar: true,
    meetings: true,
    attendance: true,
    agenda: true,
    standing: true,
    attachments: true,
  }),
  ...areasOf(planRoutes, { plans: true, planItems: true, followUps: true, statuses: true, measures: true, indicators: true }),
  ...areasOf(memberRoutes, {
    bodies: true,
    bodyLife: true,
    members: true,
    directory: true,
    cabinet: true,
    start: true,
    reorganization: true,
    rosters: true,
  }),
  ...areasOf(paperRoutes, { documents: true, papers: true, imports: true }),
} satisfies Record<keyof typeof contract, unknown>)

/** Reads what the start has left out, a file after the other with a pause between them, so that the first click on anything does not wait for it. */
export async function readLaterRoutes(pause: () => Promise<unknown>): Promise<void> {
  for (const read of [meetingRoutes, planRoutes, memberRoutes, registerRoutes, paperRoutes]) {
    await pause()
    await read()
  }
}

/** The areas of a file, each read when it is first asked. */
function areasOf<Areas extends Readonly<Record<string, AnyRouter>>>(
  read: () => Promise<Areas>,
  names: Record<keyof Areas, true>,
) {
  const areas = (Object.keys(names) as (keyof Areas)[]).map((name) => [name, lazy(async () => (await read())[name])])
  return Object.fromEntries(areas) as { readonly [Name in keyof Areas]: ReturnType<typeof lazy<Areas[Name]>> }
}
