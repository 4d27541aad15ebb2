import { onBeforeUnmount, onMounted, ref } from 'vue'

export const IDLE_MS = 90_000
/** Long enough to read the warning and touch the screen. */
export const WARNING_MS = 20_000

const SIGNS = ['pointerdown', 'keydown', 'input', 'wheel', 'touchmove'] as const

/**
 * Calls `left` when nobody has touched the screen for a while, after a warning of which `secondsLeft` counts down.
 *
 * @param inUse false while there is nothing to clear, so that an empty page does not warn anybody
 */
export function useIdle(inUse: () => boolean, left: () => void) {
  const secondsLeft = ref<number>()
  let touched = Date.now()
  let timer: number | undefined

  function touch(): void {
    touched = Date.now()
    secondsLeft.value = undefined
  }

  function look(): void {
    const idle = Date.now() - touched
    if (!inUse()) {
      touch()
    } else if (idle >= IDLE_MS) {
      left()
      touch()
    } else {
      secondsLeft.value = idle >= IDLE_MS - WARNING_MS ? Math.ceil((IDLE_MS - idle) / 1000) : undefined
    }
  }

  onMounted(() => {
    SIGNS.forEach((sign) => window.addEventListener(sign, touch, { passive: true, capture: true }))
    timer = window.setInterval(look, 1000)
  })
  onBeforeUnmount(() => {
    SIGNS.forEach((sign) => window.removeEventListener(sign, touch, { capture: true }))
    clearInterval(timer)
  })
  return secondsLeft
}
