import { onBeforeUnmount, ref, type Ref } from 'vue'

/** The present moment, a second at a time: for durations that tick. */
export function useNow(): Ref<number> {
  const now = ref(Date.now())
  const timer = window.setInterval(() => (now.value = Date.now()), 1000)
  onBeforeUnmount(() => clearInterval(timer))
  return now
}
