import { createElement, Fragment, type ReactNode } from 'react'
import type { PaperElement, PaperNode } from '../../../shared/documents/node.ts'

export interface PaperTreeProps {
  readonly node: PaperNode
}

/** A laid-out paper as React elements: the very tree that is printed. Text only, never markup. */
export function PaperTree({ node }: PaperTreeProps) {
  return <>{draw(node)}</>
}

function draw(node: PaperNode): ReactNode {
  if (typeof node === 'string') return node
  const children = node.children.map((child, at) => <Fragment key={at}>{draw(child)}</Fragment>)
  return createElement(node.tag, propsOf(node), ...(children.length === 0 ? [] : [children]))
}

function propsOf({ attributes }: PaperElement): Record<string, string | number> {
  const props: Record<string, string | number> = {}
  for (const [name, value] of Object.entries(attributes)) {
    if (name === 'class') props.className = value
    else if (name === 'colspan') props.colSpan = Number(value)
    else if (name === 'rowspan') props.rowSpan = Number(value)
    else if (name === 'start') props.start = Number(value)
    else if (name === 'src') {
      if (value.startsWith('data:image/png;base64,')) props.src = value
    } else if (name === 'lang' || name === 'alt' || name === 'scope' || name === 'id' || name.startsWith('data-'))
      props[name] = value
  }
  return props
}
