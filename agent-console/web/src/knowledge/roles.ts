import { computed } from 'vue'
import type { Role } from '../api/types'
import { session } from '../shell/session'

/** What the page offers; the server decides for itself. */
const has = (...roles: Role[]) => computed(() => roles.some((role) => role === session.value?.role))

export const mayEdit = has('editor', 'admin')
export const mayReview = has('reviewer', 'admin')
export const mayTry = has('editor', 'reviewer', 'admin')
