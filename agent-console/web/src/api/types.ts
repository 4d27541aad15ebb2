/** The console's JSON as `/api/v1` speaks it. Instants are ISO 8601 in UTC; durations and offsets are milliseconds. */

export type Role = 'agent' | 'handler' | 'supervisor' | 'editor' | 'reviewer' | 'admin'

export interface Session {
  username: string
  displayName: string
  role: Role
}

export interface Page<T> {
  items: T[]
  page: number
  size: number
  total: number
}

export type Outcome = 'answered' | 'person' | 'message' | 'order' | 'abandoned' | 'lost'

export interface CallSummary {
  callId: string
  startedAt: string
  endedAt?: string | null
  caller?: string | null
  court: string
  state: 'live' | 'ended'
  outcome?: Outcome | null
  durationMs?: number | null
  turns: number
  orders: string[]
  lastText?: string | null
}

export type Route = 'auto_answer' | 'case_lookup' | 'human' | 'refuse_and_refer'

export interface Line {
  seq: number
  at: string
  who: 'caller' | 'machine' | 'key'
  text: string
  /** Since the answer, which is also the position in the recording. */
  offsetMs: number
  endMs?: number | null
  confidence?: number | null
  route?: Route | null
  articleId?: string | null
  articleTitle?: string | null
  articleVersion?: number | null
  legalBasis?: string[] | null
  latencyMs?: number | null
}

export interface CallEvent {
  seq: number
  at: string
  kind: string
  source: string
  /** Null once the personal content has been erased; the chain still holds. */
  payload?: unknown
}

export interface CallDetail {
  call: CallSummary
  events: CallEvent[]
  transcript: Line[]
  partial?: string | null
  orders: OrderSummary[]
  chainIntact: boolean
  recording?: string | null
}

export interface OrderSummary {
  orderNo: string
  kind: string
  court: string
  state: string
  summary: string
  channel: string
  caller?: string | null
  name?: string | null
  /** Absent for what was left in writing. */
  callId?: string | null
  createdAt: string
}

export interface OrderDetail {
  order: OrderSummary
  transcript: Line[]
  history: { at: string; who: string; what: string }[]
  recording?: string | null
  message?: string | null
}

/** A look-up of a case, for the audit; the asker is a code that gives nobody back. */
export interface CaseLookup {
  id: number
  at: string
  channel: string
  asker: string
  caseNumber: string
  way: string
  result: string
}

/** A life may be at risk. */
export interface Alert {
  id: number
  level: string
  kind: string
  channel: string
  court: string
  at: string
  callId?: string | null
  words?: string | null
  acknowledgedAt?: string | null
  acknowledgedBy?: string | null
}

export interface Ear {
  name: string
  path?: string | null
  sampleRate?: number | null
  goodFor?: string | null
}

export interface SystemState {
  ear: Ear | null
  knowledge: { revision: number; published: number; unverified: number }
  database: string
  redis: string
  bridge: string
}

export interface Court {
  code: string
  name: string
  fictional: boolean
}

/** What the feed says: that something happened, never what was said. Kind `Partial` has sequence 0, and so has an `Alert` from writing. */
export interface FeedNote {
  callId: string
  seq: number
  kind: string
}
