import { computed, ref } from 'vue'
import { api } from '../api/client'
import type { Court } from '../api/types'

export const courts = ref<Court[]>([])

export async function loadCourts(): Promise<void> {
  if (courts.value.length === 0) courts.value = await api.courts().catch(() => [])
}

/** Courts that have none below them answer calls; a court's code begins with that of the court above. */
export function answering(all: Court[]): Court[] {
  return all.filter(({ code }) => !all.some((other) => other.code.startsWith(`${code}.`)))
}

/** Whether it is worth saying which court a call belongs to. */
export const severalCourts = computed(() => answering(courts.value).length > 1)

/** The court that answers here, or where there are several, the one above them. */
export const ownCourt = computed<Court | undefined>(() =>
  severalCourts.value ? courts.value[0] : answering(courts.value)[0],
)

/** Calls and orders carry a court's code or its name; people read the name. */
export function courtName(codeOrName: string): string {
  return courts.value.find(({ code }) => code === codeOrName)?.name ?? codeOrName
}
