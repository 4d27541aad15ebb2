import { ref } from 'vue'
import { api } from '../api/client'
import { ApiError, messageOf } from '../api/http'
import type { Session } from '../api/types'

/** Who is signed in: undefined before it was asked, null when nobody is. */
export const session = ref<Session | null>()

/** Why the server could not say who is signed in; the login page shows it. */
export const sessionProblem = ref<string>()

export async function loadSession(): Promise<void> {
  try {
    session.value = await api.session()
    sessionProblem.value = undefined
  } catch (error) {
    session.value = null
    const nobody = error instanceof ApiError && error.kind === 'unauthorised'
    sessionProblem.value = nobody ? undefined : messageOf(error)
  }
}

export async function signIn(username: string, password: string): Promise<void> {
  await api.signIn(username, password)
  session.value = await api.session()
  sessionProblem.value = undefined
}

export async function signOut(): Promise<void> {
  try {
    await api.signOut()
  } finally {
    session.value = null
  }
}

/** Only paths of our own: a link from elsewhere must not lead away after the login. */
export function returnPath(redirect: unknown): string {
  return typeof redirect === 'string' && /^\/(?![/\\])/.test(redirect) ? redirect : '/live'
}
