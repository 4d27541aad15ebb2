import { computed, ref } from 'vue'
import { api } from '../api/client'
import type { Court } from '../api/types'

const courts = ref<Court[]>([])

export async function loadCourts(): Promise<void> {
  if (courts.value.length === 0) courts.value = await api.courts().catch(() => [])
}

/** Whether it is worth saying which court a call belongs to. */
export const severalCourts = computed(() => courts.value.length > 1)

export const ownCourt = computed<Court | undefined>(() => courts.value[0])

/** Calls and orders carry a court's code or its name; people read the name. */
export function courtName(codeOrName: string): string {
  return courts.value.find(({ code }) => code === codeOrName)?.name ?? codeOrName
}
