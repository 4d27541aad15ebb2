import { getJson, send } from './http'
import type {
  Alert,
  CallDetail,
  CaseLookup,
  CallSummary,
  Court,
  OrderDetail,
  OrderSummary,
  Outcome,
  Page,
  Session,
  SystemState,
} from './types'

const V1 = '/api/v1'

export interface CallSearch {
  q?: string
  caller?: string
  outcome?: Outcome
  from?: string
  to?: string
  live?: boolean
  page?: number
  size?: number
}

export interface OrderSearch {
  q?: string
  state?: string
  page?: number
  size?: number
}

export const api = {
  async session(): Promise<Session> {
    return (await (await send(`${V1}/session`, {}, true)).json()) as Session
  },
  async signIn(username: string, password: string): Promise<void> {
    await send(
      `${V1}/session`,
      {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ username, password }),
      },
      true,
    )
  },
  async signOut(): Promise<void> {
    await send(`${V1}/session`, { method: 'DELETE' }, true)
  },
  calls: (search: CallSearch) => getJson<Page<CallSummary>>(`${V1}/calls`, { ...search }),
  call: (callId: string) => getJson<CallDetail>(`${V1}/calls/${encodeURIComponent(callId)}`),
  orders: (search: OrderSearch) => getJson<Page<OrderSummary>>(`${V1}/work-orders`, { ...search }),
  order: (orderNo: string) => getJson<OrderDetail>(`${V1}/work-orders/${encodeURIComponent(orderNo)}`),
  caseLookups: (search: { caseNumber?: string; page?: number; size?: number }) =>
    getJson<Page<CaseLookup>>(`${V1}/case-lookups`, { ...search }),
  openAlerts: () => getJson<Alert[]>(`${V1}/alerts`, { open: true }),
  async acknowledge(alertId: number): Promise<void> {
    await send(`${V1}/alerts/${alertId}/acknowledge`, { method: 'POST' })
  },
  system: () => getJson<SystemState>(`${V1}/system`),
  courts: () => getJson<Court[]>(`${V1}/courts`),
}

export const FEED = `${V1}/feed`
