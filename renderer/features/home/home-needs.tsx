import { useLocation } from 'wouter'
import type { HomeScreen } from '../../../shared/contract/home.ts'
import { homeText } from '../../../shared/text/home-text.ts'
import { pagingText } from '../../../shared/text/paging-text.ts'
import { Link } from '../../components/link.tsx'
import { Matters, rowOf } from '../../components/matters.tsx'
import { SectionHeading } from '../../components/section-heading.tsx'
import { EmptyState } from '../../components/states.tsx'
import { useAsOf } from '../../data/as-of.tsx'
import { useText } from '../../data/language.ts'
import type { FollowUpActs } from '../../data/use-follow-up-acts.ts'
import { useNeeds } from '../../data/use-needs.ts'
import { useScreen } from '../../data/use-screen.ts'

/** "Needs you", by urgency; the chosen row is mended with one key. */
export function HomeNeeds({ home, acts }: { readonly home: HomeScreen; readonly acts: FollowUpActs }) {
  const words = useText(homeText)
  const paging = useText(pagingText)
  const [, go] = useLocation()
  const plans = useScreen('register.frame', { asOf: useAsOf() }).data?.counts.plans
  const { count, ...list } = useNeeds({ key: 'home.need', needs: home.needs, next: home.next, acts, go, rowOf })
  return (
    <>
      <SectionHeading
        note={home.isCounting ? paging.counting : home.needCount > count ? paging.firstOf(count, home.needCount) : count}
        more={
          <Link look="quiet" href="/follow-ups">
            {words.allFollowUps}
          </Link>
        }
      >
        {words.needsYou}
      </SectionHeading>
      {count === 0 && !home.isCounting ? (
        <EmptyState size="row" title={words.nothingNeedsYou}>
          {plans === 0 ? words.noPlansYet : words.nothingNeedsYouNote}
        </EmptyState>
      ) : (
        <Matters label={words.needsYou} {...list} />
      )}
    </>
  )
}
