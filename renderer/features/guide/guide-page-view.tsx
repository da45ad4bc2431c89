import { ArrowRight } from 'lucide-react'
import type { GuideBlock, GuidePage } from '../../../shared/text/guide/guide-page.ts'
import { guideText } from '../../../shared/text/guide-text.ts'
import { Icon } from '../../components/icon.tsx'
import { Link } from '../../components/link.tsx'
import { useLanguage, useText } from '../../data/language.ts'
import { useTheme } from '../../data/theme.ts'
import styles from './guide-page-view.module.css'
import { GuideKey, GuideWords } from './guide-words.tsx'
import { pictureFile } from './picture-files.ts'

/** What one page of the guide says, below its title. */
export function GuidePageView({ page }: { readonly page: GuidePage }) {
  return (
    <article className={styles.page} aria-label={page.title}>
      {page.blocks.map((block, at) => (
        <Block key={at} block={block} />
      ))}
    </article>
  )
}

function Block({ block }: { readonly block: GuideBlock }) {
  const words = useText(guideText)
  switch (block.kind) {
    case 'text':
      return (
        <p>
          <GuideWords text={block.text} />
        </p>
      )
    case 'heading':
      return <h2>{block.text}</h2>
    case 'steps':
      return (
        <ol className={styles.steps}>
          {block.steps.map((step) => (
            <li key={step}>
              <GuideWords text={step} />
            </li>
          ))}
        </ol>
      )
    case 'picture':
      return <Picture {...block} />
    case 'keys':
      return (
        <table className={styles.keys}>
          <thead className="sr-only">
            <tr>
              <th scope="col">{words.key}</th>
              <th scope="col">{words.does}</th>
            </tr>
          </thead>
          <tbody>
            {block.keys.map(([key, does]) => (
              <tr key={key}>
                <th scope="row">
                  <GuideKey shortcut={key} />
                </th>
                <td>{does}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )
    case 'go':
      return (
        <p className={styles.go}>
          <Link href={block.route}>
            {block.text} <Icon of={ArrowRight} size={14} />
          </Link>
        </p>
      )
  }
}

/** A picture of the program in the language and the theme of the screen. */
function Picture({ picture, text }: Extract<GuideBlock, { readonly kind: 'picture' }>) {
  const language = useLanguage()
  const file = pictureFile(picture, language, useTheme() === 'dark')
  return (
    <figure className={styles.picture}>
      {file !== null && <img src={file} alt={text} width={1280} height={800} loading="lazy" />}
      <figcaption>{text}</figcaption>
    </figure>
  )
}
