import {
  Building2,
  CalendarDays,
  FileText,
  ListOrdered,
  type LucideIcon,
  Paperclip,
  ShieldCheck,
  TrendingUp,
  User,
  UserRound,
} from 'lucide-react'
import type { HitKind } from '../../../shared/contract/hit-kinds.ts'
import type { SearchHit } from '../../../shared/contract/search.ts'
import { Icon } from '../../components/icon.tsx'
import { Seal } from '../../components/seal.tsx'
import { useLanguage } from '../../data/language.ts'

/** Before a found thing: the seal of its body, else a sign of its kind. */
export function HitLead({ hit }: { readonly hit: SearchHit }) {
  const language = useLanguage()
  if (hit.body === null) return <Icon of={icons[hit.kind]} size={14} />
  return <Seal mark={hit.body.seal[language] ?? hit.body.seal.ja ?? '?'} colour={hit.body.colour} />
}

const icons: Readonly<Record<HitKind, LucideIcon>> = {
  body: Building2,
  meeting: CalendarDays,
  'agenda-item': ListOrdered,
  plan: FileText,
  'plan-item': ListOrdered,
  post: UserRound,
  person: User,
  organization: Building2,
  measure: ShieldCheck,
  indicator: TrendingUp,
  attachment: Paperclip,
}
