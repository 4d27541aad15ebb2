import { computed, ref } from 'vue'
import { api } from '../api/client'
import { messageOf } from '../api/http'
import type { SystemState } from '../api/types'

export const system = ref<SystemState>()
export const systemProblem = ref<string>()
export const systemReadAt = ref<number>()

export async function readSystem(): Promise<void> {
  try {
    system.value = await api.system()
    systemProblem.value = undefined
    systemReadAt.value = Date.now()
  } catch (error) {
    systemProblem.value = messageOf(error)
  }
}

/** The model that ships was trained on synthetic speech only; its name says so. */
export const earIsSynthetic = computed(() => /synth/.test(system.value?.ear?.name ?? ''))

export const partsDown = computed(() => {
  if (!system.value) return []
  const { database, redis, bridge } = system.value
  return [
    ...(database === 'up' ? [] : ['数据库']),
    ...(redis === 'up' ? [] : ['实时消息']),
    ...(bridge === 'up' ? [] : ['语音服务']),
  ]
})
