/** The open part of the API, which needs no session and sends no cookie. */

export type Channel = 'web' | 'hall' | 'mobile'
export type PartKind = 'answer' | 'steps' | 'materials' | 'online' | 'offline' | 'note'

export interface Answer {
  sessionId: string
  route: 'auto_answer' | 'case_lookup' | 'human' | 'refuse_and_refer'
  answer: string
  sources: { articleId: string; title: string; legalBasis: string[] }[]
  parts: { kind: PartKind; lines: string[] }[]
  choices: string[]
  orderKind?: string
}

export interface Place {
  court: string
  fictional: boolean
}

export interface Message {
  sessionId?: string
  kind: string
  text: string
  name?: string
  phone: string
  channel: Channel
}

export type Identity =
  | { sessionId: string; caseNumber: string; queryCode: string }
  | { sessionId: string; caseNumber: string; name: string; idTail: string }

/** What went wrong, in words for whoever asks. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message)
  }
}

const AWAY = '系统正在维护，暂时不能答复，请稍后再试。急事请拨打 12368。'
const OFFLINE = '网络没有连上，请检查网络后再试。急事请拨打 12368。'

async function call<T>(path: string, body?: unknown): Promise<T> {
  let response: Response
  try {
    response = await fetch(path, {
      method: body ? 'POST' : 'GET',
      headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
      body: body ? JSON.stringify(body) : undefined,
      credentials: 'omit',
    })
  } catch {
    throw new Refusal(0, OFFLINE)
  }
  if (response.ok) return (await response.json()) as T
  throw await refusal(response)
}

async function refusal(response: Response): Promise<Refusal> {
  const { status } = response
  if (status >= 500) return new Refusal(status, AWAY)
  const problem = await titleOf(response)
  if (status === 429) return new Refusal(status, `${problem ?? '操作过于频繁，请稍后再试'}${waiting(response)}`)
  return new Refusal(status, problem ?? '没有办成，请稍后再试')
}

function waiting(response: Response): string {
  const seconds = Number(response.headers.get('Retry-After'))
  if (!(seconds > 1)) return ''
  return seconds < 90 ? `（约 ${seconds} 秒后）` : `（约 ${Math.ceil(seconds / 60)} 分钟后）`
}

async function titleOf(response: Response): Promise<string | undefined> {
  try {
    const problem = (await response.json()) as { detail?: string; title?: string }
    // Names of fields stand in brackets for programs; people see the form.
    return (problem.detail ?? problem.title)?.replace(/（[a-zA-Z]+）/g, '')
  } catch {
    return undefined
  }
}

export const askApi = {
  place: () => call<Place>('/api/v1/ask'),
  ask: (text: string, channel: Channel, sessionId?: string) =>
    call<Answer>('/api/v1/ask', { text, channel, ...(sessionId && { sessionId }) }),
  leave: (message: Message) => call<{ orderNo: string }>('/api/v1/messages', message),
  identify: (identity: Identity) => call<{ answer: string }>('/api/v1/identity', identity),
}
