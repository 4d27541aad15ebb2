import { ref } from 'vue'
import { api } from '../api/client'
import { messageOf } from '../api/http'
import type { Alert, Role } from '../api/types'
import { session } from '../shell/session'

/** Lives at risk that nobody has seen to yet, on whatever page one is. */
export const openAlerts = ref<Alert[]>([])
export const alertProblem = ref<string>()

export function seesAlerts(role: Role): boolean {
  return role === 'agent' || role === 'supervisor' || role === 'admin'
}

/** While they cannot be read, the last ones known stay. */
export async function readAlerts(): Promise<void> {
  if (!session.value || !seesAlerts(session.value.role)) return
  try {
    openAlerts.value = await api.openAlerts()
    alertProblem.value = undefined
  } catch (error) {
    alertProblem.value = messageOf(error)
  }
}

export async function acknowledge(alert: Alert): Promise<void> {
  try {
    await api.acknowledge(alert.id)
  } catch (error) {
    alertProblem.value = messageOf(error)
    return
  }
  await readAlerts()
}
