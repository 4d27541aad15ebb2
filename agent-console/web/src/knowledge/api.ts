import { getJson, send, sendJson, withQuery, type Flaw } from '../api/http'
import type { Page, Route } from '../api/types'

const ARTICLES = '/api/v1/articles'

export type VersionState = 'draft' | 'review' | 'scheduled' | 'published' | 'retired' | 'discarded'
export type Mark = 'unverified' | 'upcoming' | 'expiring' | 'expired'

export interface Listed {
  articleId: string
  title: string
  topic: string
  published: number | null
  verified: boolean
  from: string | null
  until: string | null
  openVersion: number | null
  openState: VersionState | null
  offered: number | null
  mark: Mark | null
  changedAt: string | null
  changedBy: string | null
}

export interface ArticleSearch {
  q?: string
  topic?: string
  state?: string
  mark?: string
  page?: number
  size?: number
}

export interface Brief {
  version: number
  state: VersionState
  origin: 'seed' | 'console'
  edit: number
  basedOn: number | null
  createdAt: string
}

export interface Step {
  version: number
  at: string
  who: string
  what: string
  reason: string | null
}

export interface ArticleDetail {
  articleId: string
  versions: Brief[]
  history: Step[]
}

export interface Basis {
  statute?: string
  article?: string
  inForceSince?: string
}

export interface Fact {
  what?: string
  value?: string
  unit?: string
  rule?: string
}

export interface CourtWording {
  court?: string
  spoken?: string
  full?: string
  fee?: string
  timeLimit?: string
  online?: string
  offline?: string
}

/** What a version says; a draft may lack anything. */
export interface Content {
  topic?: string
  title?: string
  asks?: string[]
  spoken?: string
  full?: string
  steps?: string[]
  materials?: string[]
  fee?: string
  timeLimit?: string
  online?: string
  offline?: string
  legalBasis?: Basis[]
  verification?: { text?: string; article?: string; date?: string }
  keywords?: string[]
  cause?: string
  facts?: Fact[]
  valid?: { from?: string; until?: string }
  courts?: string[]
  overrides?: CourtWording[]
}

export interface Whole {
  articleId: string
  version: Brief
  content: Content
  flaws: Flaw[]
  authors: string[]
}

export interface Difference {
  field: string
  lines: { kind: 'same' | 'removed' | 'added'; text: string }[]
}

/** What every step in the life of a version answers with. */
export interface Moved extends Brief {
  articleId: string
  content: Content
}

export interface Attempt {
  text: string
  channel: string
  court?: string
  articleId?: string
  version: number
}

export interface Candidate {
  articleId: string
  version: number
  title: string
  confidence: number
  speakable: boolean
  tried: boolean
  views: Record<string, number>
}

/** How an utterance was understood, and why. */
export interface Understood {
  by: 'article' | 'skill' | 'nothing'
  route: Route
  intent: string
  answer: string
  spoken: string
  offer: string | null
  act: string
  confidence: number
  sources: { articleId: string; version: number; title: string; legalBasis: string[] }[]
  candidates: Candidate[]
  revision: number
}

export interface Question {
  id: number
  at: string
  source: 'call' | 'web'
  callId?: string
  text: string
  confidence: number
  reason: 'unanswered' | 'unverified' | 'doubtful'
  articleId?: string
}

export interface Gap {
  questions: Question[]
  nearest: { articleId: string; title: string; confidence: number } | null
}

export interface Gain {
  questions: number
  published: number
  tried: number
  gained: { text: string; articleId: string; title: string }[]
}

export interface Report {
  drafts: { row: number; articleId: string; version: number }[]
  unchanged: number
  faults: { row: number; field: string; problem: string }[]
}

export const EXCEL = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
export const YAML = 'application/yaml'
export const EXPORTS = { excel: `${ARTICLES}/export.xlsx`, yaml: `${ARTICLES}/export.yaml` }

const path = (articleId: string, version: number, step = '') =>
  `${ARTICLES}/${encodeURIComponent(articleId)}/versions/${version}${step}`

export const knowledge = {
  list: (search: ArticleSearch) => getJson<Page<Listed>>(ARTICLES, { ...search }),
  topics: () => getJson<string[]>(`${ARTICLES}/topics`),
  article: (articleId: string) => getJson<ArticleDetail>(`${ARTICLES}/${encodeURIComponent(articleId)}`),
  version: (articleId: string, version: number) => getJson<Whole>(path(articleId, version)),
  difference: (articleId: string, version: number, from: number) =>
    getJson<Difference[]>(path(articleId, version, '/difference'), { from }),
  create: (articleId: string, content: Content) => sendJson<Moved>('POST', ARTICLES, { articleId, content }),
  copy: (articleId: string, version: number) =>
    sendJson<Moved>('POST', `${ARTICLES}/${encodeURIComponent(articleId)}/drafts`, { version }),
  save: (articleId: string, version: number, edit: number, content: Content) =>
    sendJson<Moved>('PUT', path(articleId, version), { edit, content }),
  discard: (articleId: string, version: number, edit: number) =>
    sendJson<Moved>('DELETE', withQuery(path(articleId, version), { edit })),
  submit: (articleId: string, version: number, edit: number) =>
    sendJson<Moved>('POST', path(articleId, version, '/submit'), { edit }),
  publish: (articleId: string, version: number, edit: number) =>
    sendJson<Moved>('POST', path(articleId, version, '/publish'), { edit }),
  reject: (articleId: string, version: number, edit: number, reason: string) =>
    sendJson<Moved>('POST', path(articleId, version, '/reject'), { edit, reason }),
  retire: (articleId: string, version: number, edit: number, reason: string) =>
    sendJson<Moved>('POST', path(articleId, version, '/retire'), { edit, reason }),
  attempt: (attempt: Attempt) => sendJson<Understood>('POST', '/api/v1/try', attempt),
  gaps: (days: number) => getJson<Gap[]>('/api/v1/gaps', { days }),
  draftOf: (questions: number[], articleId?: string) =>
    sendJson<Moved>('POST', '/api/v1/gaps/drafts', { questions, articleId }),
  replay: (days: number, articleId?: string, version = 0) =>
    sendJson<Gain>('POST', '/api/v1/gaps/replay', { days, articleId, version }),
  async bringIn(file: Blob, type: string): Promise<Report> {
    const response = await send(`${ARTICLES}/import`, { method: 'POST', headers: { 'Content-Type': type }, body: file })
    return (await response.json()) as Report
  },
}
