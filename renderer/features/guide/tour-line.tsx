import { ArrowRight, ChevronDown, ChevronUp, CircleCheckBig, Circle, X } from 'lucide-react'
import { useEffect } from 'react'
import { useLocation } from 'wouter'
import { tourText } from '../../../shared/text/tour-text.ts'
import { Button } from '../../components/button.tsx'
import { IconButton } from '../../components/icon-button.tsx'
import { Icon } from '../../components/icon.tsx'
import { useText } from '../../data/language.ts'
import { notify, saysIn } from '../../data/notices.ts'
import { closeTour, noteDeed, startTour, unfoldTour, useTour } from '../../data/tour.ts'
import { useScreen } from '../../data/use-screen.ts'
import { GuideWords } from './guide-words.tsx'
import styles from './tour-line.module.css'
import { deedAt, hintFor, isStepDone, nextStep, type TourSituation, tourSteps } from './tour-steps.ts'

/** A quiet line over the matter that leads through the first minutes: the step one is at, what to do for it, the way there. */
export function TourLine() {
  const { isOpen } = useTour()
  return isOpen ? <OpenTour /> : null
}

function OpenTour() {
  const words = useText(tourText)
  const [path, navigate] = useLocation()
  const { isUnfolded, done } = useTour()
  const { data: steps } = useScreen('start.steps', {})

  useEffect(() => {
    const deed = deedAt(path)
    if (deed !== null) noteDeed(deed)
  }, [path])

  if (steps === undefined) return null
  const situation: TourSituation = { path, steps, done }
  const step = nextStep(situation)
  const next = step === null ? null : hintFor(step, situation)
  const { route = null } = next ?? {}
  const leave = () => {
    closeTour()
    notify({ tone: 'info', says: saysIn(tourText, ({ title, closedNote }) => ({ text: title, detail: closedNote })) })
  }
  return (
    <section className={styles.tour} aria-label={words.title} data-tour>
      <div className={styles.line}>
        <Dots situation={situation} />
        {/* Told as it changes: what was done, and what comes. */}
        <p className={styles.words} role="status">
          <b>{step === null ? words.finished : words.steps[step]}</b>
          <span>
            <GuideWords text={next === null ? words.finishedHint : words.hints[next.hint]} />
          </span>
        </p>
        <span className={styles.acts}>
          {route !== null && (
            <Button size="s" icon={ArrowRight} onPress={() => navigate(route)}>
              {words.takeMeThere}
            </Button>
          )}
          {step === null && (
            <Button
              size="s"
              onPress={() => {
                closeTour()
                navigate('/guide')
              }}
            >
              {words.toGuide}
            </Button>
          )}
          <IconButton
            size="s"
            icon={isUnfolded ? ChevronUp : ChevronDown}
            label={words.allSteps}
            isExpanded={isUnfolded}
            onPress={() => unfoldTour(!isUnfolded)}
          />
          <IconButton size="s" icon={X} label={words.close} onPress={leave} />
        </span>
      </div>
      {isUnfolded && <AllSteps situation={situation} />}
    </section>
  )
}

/** How far one is, at a glance; said in words beside it. */
function Dots({ situation }: { readonly situation: TourSituation }) {
  const words = useText(tourText)
  const step = nextStep(situation)
  const at = step === null ? tourSteps.length : tourSteps.indexOf(step) + 1
  return (
    <span className={styles.dots}>
      <span className="sr-only">{words.nth(at, tourSteps.length)}</span>
      {tourSteps.map((one) => (
        <i
          key={one}
          aria-hidden="true"
          data-done={isStepDone(one, situation) || undefined}
          data-here={one === step || undefined}
        />
      ))}
    </span>
  )
}

function AllSteps({ situation }: { readonly situation: TourSituation }) {
  const words = useText(tourText)
  const [, navigate] = useLocation()
  return (
    <ol className={styles.steps}>
      {tourSteps.map((step) => {
        const isDone = isStepDone(step, situation)
        const { hint, route } = hintFor(step, situation)
        return (
          <li key={step} data-done={isDone || undefined}>
            <Icon of={isDone ? CircleCheckBig : Circle} size={14} />
            <span>
              {words.steps[step]} <span className="sr-only">{isDone ? words.done : words.toDo}</span>
              {!isDone && (
                <small>
                  <GuideWords text={words.hints[hint]} />
                </small>
              )}
            </span>
            {!isDone && route !== null && (
              <Button size="s" look="bare" onPress={() => navigate(route)}>
                {words.takeMeThere}
              </Button>
            )}
          </li>
        )
      })}
      <li>
        <span />
        <span>
          <Button size="s" look="bare" onPress={startTour}>
            {words.startAnew}
          </Button>
        </span>
      </li>
    </ol>
  )
}
