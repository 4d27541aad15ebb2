/** What went wrong, in words a seat can act on. */
export class ApiError extends Error {
  constructor(
    readonly kind: 'unauthorised' | 'forbidden' | 'missing' | 'conflict' | 'invalid' | 'throttled' | 'server' | 'away',
    message: string,
    /** Fields that must be put right first. */
    readonly flaws: Flaw[] = [],
  ) {
    super(message)
  }
}

export interface Flaw {
  field: string
  problem: string
}

interface Problem {
  detail?: string
  title?: string
  flaws?: Flaw[]
}

const KINDS: Record<number, [ApiError['kind'], string]> = {
  401: ['unauthorised', '登录已失效，请重新登录'],
  404: ['missing', '没有找到这项内容，可能编号有误'],
}

type Query = Record<string, string | number | boolean | undefined>

let onUnauthorised: () => void = () => {}

/** The one place where a lost session leads back to the login page. */
export function whenUnauthorised(action: () => void): void {
  onUnauthorised = action
}

export function withQuery(path: string, query: Query): string {
  const params = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined && value !== '') params.set(name, String(value))
  }
  const text = params.toString()
  return text ? `${path}?${text}` : path
}

export async function getJson<T>(path: string, query: Query = {}): Promise<T> {
  const response = await send(withQuery(path, query), { headers: { Accept: 'application/json' } })
  return (await response.json()) as T
}

export async function sendJson<T>(method: 'POST' | 'PUT' | 'DELETE', path: string, body?: unknown): Promise<T> {
  const response = await send(path, {
    method,
    headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
    body: body === undefined ? null : JSON.stringify(body),
  })
  return (await response.json()) as T
}

/** @param loginPage true where a 401 is the answer to a wrong password, or a question whether anyone is signed in */
export async function send(path: string, init: RequestInit = {}, loginPage = false): Promise<Response> {
  let response: Response
  try {
    response = await fetch(path, { credentials: 'same-origin', ...init })
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === 'AbortError') throw cause
    throw new ApiError('away', '连接不上服务器，请检查网络或稍后再试')
  }
  if (response.ok) return response
  if (response.status === 401 && !loginPage) onUnauthorised()
  throw await errorOf(response)
}

async function errorOf(response: Response): Promise<ApiError> {
  const known = KINDS[response.status]
  if (known) return new ApiError(...known)
  if (response.status === 429) {
    return new ApiError('throttled', (await problemDetail(response)) ?? '操作过于频繁，请稍后再试')
  }
  if (response.status === 403) {
    return new ApiError('forbidden', (await problemOf(response)).title ?? '您没有查看这项内容的权限')
  }
  if (response.status === 409) {
    return new ApiError('conflict', (await problemDetail(response)) ?? '内容已被别人改过，请重新打开')
  }
  // A gateway that answers for a console that is down says 502 to 504.
  if (response.status >= 502 && response.status <= 504) {
    return new ApiError('away', '服务暂时不可用，请稍后再试')
  }
  if (response.status >= 500) return new ApiError('server', `服务器出错（${response.status}），请联系管理员`)
  const problem = await problemOf(response)
  return new ApiError(
    'invalid',
    problem.detail ?? problem.title ?? `请求没有被接受（${response.status}）`,
    problem.flaws ?? [],
  )
}

async function problemDetail(response: Response): Promise<string | undefined> {
  const problem = await problemOf(response)
  return problem.detail ?? problem.title
}

async function problemOf(response: Response): Promise<Problem> {
  try {
    return (await response.json()) as Problem
  } catch {
    return {}
  }
}

export function messageOf(error: unknown): string {
  return error instanceof ApiError ? error.message : '页面出错，请刷新后再试'
}
