import { createContext, type ReactNode, useContext } from 'react'
import type { RegisterStatus } from '../../shared/contract/register.ts'
import type { IsoDate } from '../../shared/domain/calendar.ts'
import { useUiStore } from './ui-store.ts'

const Status = createContext<RegisterStatus | null>(null)

/** Gives the screens the register that is open, and with it today. */
export function RegisterProvider({ status, children }: { readonly status: RegisterStatus; readonly children: ReactNode }) {
  return <Status value={status}>{children}</Status>
}

/** The register that is open. */
export function useRegister(): RegisterStatus {
  const status = useContext(Status)
  if (status === null) throw new Error('No RegisterProvider above')
  return status
}

/** The day on which screens read the register: the one chosen in the top bar, else the register's default. */
export function useAsOf(): IsoDate {
  const { defaultAsOf } = useRegister()
  return useUiStore((state) => state.asOf) ?? defaultAsOf
}

/** True while another day than the default is read. */
export function useIsOtherDay(): boolean {
  const { defaultAsOf } = useRegister()
  const chosen = useUiStore((state) => state.asOf)
  return chosen !== null && chosen !== defaultAsOf
}

/** The program's today. */
export function useToday(): IsoDate {
  return useRegister().today
}
