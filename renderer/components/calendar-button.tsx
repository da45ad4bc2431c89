import { Calendar } from 'lucide-react'
import type { RefObject } from 'react'
import { Button as AriaButton, Dialog, DialogTrigger, Popover } from 'react-aria-components'
import type { IsoDate } from '../../shared/domain/calendar.ts'
import { dateText } from '../../shared/text/date-text.ts'
import { DateCalendar } from './date-calendar.tsx'
import styles from './date-field.module.css'
import { Icon } from './icon.tsx'
import popoverStyles from './popover.module.css'
import { useWords } from './words.ts'

export interface CalendarButtonProps {
  /** Beneath what the calendar hangs. */
  readonly box: RefObject<HTMLElement | null>
  readonly isOpen: boolean
  readonly onOpenChange: (isOpen: boolean) => void
  readonly isDisabled?: boolean
  readonly value: IsoDate | null
  readonly today: IsoDate
  readonly first?: IsoDate
  readonly last?: IsoDate
  readonly onChoose: (date: IsoDate) => void
}

/** The sign within a field of dates that opens the calendar. */
export function CalendarButton({ box, isOpen, onOpenChange, isDisabled = false, onChoose, ...shown }: CalendarButtonProps) {
  const words = useWords(dateText)
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={onOpenChange}>
      <AriaButton
        slot={null}
        className={styles.calendar ?? ''}
        aria-label={words.openCalendar}
        isDisabled={isDisabled}
        excludeFromTabOrder
      >
        <Icon of={Calendar} size={14} />
      </AriaButton>
      <Popover className={popoverStyles.popover ?? ''} triggerRef={box} placement="bottom start" offset={4}>
        <Dialog className={popoverStyles.matter ?? ''} aria-label={words.calendar}>
          <DateCalendar
            {...shown}
            onChoose={(date) => {
              onOpenChange(false)
              onChoose(date)
            }}
          />
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}
