import type { LocationQuery } from 'vue-router'

export function textIn(query: LocationQuery, name: string): string {
  const value = query[name]
  return typeof value === 'string' ? value : ''
}

/** Page of the list, 1 for the first, as people count. */
export function pageOf(query: LocationQuery): number {
  return Math.max(1, Math.floor(Number(textIn(query, 'page'))) || 1)
}

/** Only what was filled in, trimmed, so that addresses stay short. */
export function filled(entry: Record<string, string | null>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(entry).flatMap(([name, value]) => (value?.trim() ? [[name, value.trim()]] : [])),
  )
}
