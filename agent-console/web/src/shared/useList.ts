import { computed, ref, shallowRef, watch } from 'vue'
import { useRoute, useRouter, type LocationQuery } from 'vue-router'
import { messageOf } from '../api/http'
import type { Page } from '../api/types'
import { filled, pageOf, textIn } from './query'

/**
 * A searched list whose words and page stand in the address: the page `name` reads again whenever they change, and an answer that
 * comes after the next question is thrown away.
 */
export function useList<T>(name: string, entry: Record<string, string>, read: (page: number) => Promise<Page<T>>) {
  const route = useRoute()
  const router = useRouter()
  const found = shallowRef<Page<T>>()
  const failure = ref<string>()
  const searching = computed(() => Object.keys(entry).some((field) => textIn(route.query, field)))

  watch(() => route.query, load, { immediate: true })

  async function load(query: LocationQuery): Promise<void> {
    if (route.name !== name) return
    for (const field of Object.keys(entry)) entry[field] = textIn(query, field)
    try {
      const answer = await read(pageOf(query))
      if (query !== route.query) return
      found.value = answer
      failure.value = undefined
    } catch (error) {
      failure.value = messageOf(error)
    }
  }

  function search(): void {
    void router.push({ query: filled(entry) })
  }

  function clear(): void {
    void router.push({ query: {} })
  }

  return { found, failure, searching, search, clear }
}
