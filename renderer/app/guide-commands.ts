import { guideTopics } from '../../shared/text/guide/guide-page.ts'
import { guidePages } from '../../shared/text/guide/guide-pages.ts'
import { guideText } from '../../shared/text/guide-text.ts'
import { tourText } from '../../shared/text/tour-text.ts'
import type { Command } from '../data/commands.ts'
import { reopenTour } from '../data/tour.ts'

/** The guide's pages as commands, so that the palette finds them by their titles. */
export const guideCommands = (navigate: (route: string) => void): readonly Command[] => [
  {
    id: 'five-minutes',
    text: { en: tourText.en.title, ja: tourText.ja.title },
    group: 'go',
    run: () => {
      reopenTour()
      navigate('/')
    },
  },
  ...guideTopics.map(
    (topic): Command => ({
      id: `guide-${topic}`,
      text: {
        en: guideText.en.pageOf(guidePages[topic].en.title),
        ja: guideText.ja.pageOf(guidePages[topic].ja.title),
      },
      group: 'go',
      run: () => navigate(`/guide/${topic}`),
    }),
  ),
]
