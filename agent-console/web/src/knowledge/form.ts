import type { Basis, Content, CourtWording, Fact } from './api'

export const SPOKEN_LIMIT = 160

/** Mandarin at the pace of a hotline: 160 characters in half a minute. */
const CHARACTERS_A_SECOND = 160 / 30

/** The content as a person types it: a list is a text of lines, what is missing is empty. */
export interface Form {
  title: string
  topic: string
  asks: string
  spoken: string
  full: string
  steps: string
  materials: string
  fee: string
  timeLimit: string
  online: string
  offline: string
  keywords: string
  cause: string
  from: string
  until: string
  courts: string[]
  verified: boolean
  verification: { text: string; article: string; date: string }
  legalBasis: Required<Basis>[]
  facts: Required<Fact>[]
  overrides: Required<CourtWording>[]
}

export const EMPTY_BASIS: Required<Basis> = { statute: '', article: '', inForceSince: '' }
export const EMPTY_FACT: Required<Fact> = { what: '', value: '', unit: '', rule: '' }
export const EMPTY_WORDING: Required<CourtWording> = {
  court: '',
  spoken: '',
  full: '',
  fee: '',
  timeLimit: '',
  online: '',
  offline: '',
}

export function toForm(content: Content): Form {
  return {
    title: content.title ?? '',
    topic: content.topic ?? '',
    asks: joined(content.asks),
    spoken: content.spoken ?? '',
    full: content.full ?? '',
    steps: joined(content.steps),
    materials: joined(content.materials),
    fee: content.fee ?? '',
    timeLimit: content.timeLimit ?? '',
    online: content.online ?? '',
    offline: content.offline ?? '',
    keywords: joined(content.keywords),
    cause: content.cause ?? '',
    from: content.valid?.from ?? '',
    until: content.valid?.until ?? '',
    courts: content.courts ?? [],
    verified: Boolean(content.verification),
    verification: { text: '', article: '', date: '', ...content.verification },
    legalBasis: (content.legalBasis ?? []).map((basis) => ({ ...EMPTY_BASIS, ...basis })),
    facts: (content.facts ?? []).map((fact) => ({ ...EMPTY_FACT, ...fact })),
    overrides: (content.overrides ?? []).map((wording) => ({ ...EMPTY_WORDING, ...wording })),
  }
}

/** The server leaves out what is empty. */
export function toContent(form: Form): Content {
  const { asks, steps, materials, keywords, from, until, verified, verification, ...rest } = form
  return {
    ...rest,
    asks: lines(asks),
    steps: lines(steps),
    materials: lines(materials),
    keywords: lines(keywords),
    valid: { from, until },
    verification: verified ? verification : {},
  }
}

export function lines(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
}

/** Characters as the caller hears them, not as the browser stores them. */
export function spokenLength(text: string): number {
  return [...text.trim()].length
}

export function spokenSeconds(text: string): number {
  return Math.round(spokenLength(text) / CHARACTERS_A_SECOND)
}

function joined(texts: string[] | undefined): string {
  return (texts ?? []).join('\n')
}
