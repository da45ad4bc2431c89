import type { contract } from '../../shared/contract/contract.ts'
import { meetingRoutes } from './meeting-routes.ts'
import { memberRoutes } from './member-routes.ts'
import { paperRoutes } from './paper-routes.ts'
import { planRoutes } from './plan-routes.ts'
import { registerRoutes } from './register-routes.ts'
import { routerOf } from './serve.ts'

/** Every procedure of the contract with the service that answers it: an area left out does not compile, nor does a procedure. */
export const router = routerOf({
  ...registerRoutes,
  ...meetingRoutes,
  ...planRoutes,
  ...memberRoutes,
  ...paperRoutes,
} satisfies Record<keyof typeof contract, unknown>)
