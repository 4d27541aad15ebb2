import { ref, watch } from 'vue'

export const SIZES = ['标准', '大', '特大'] as const
export type Size = (typeof SIZES)[number]

const KEY = 'ask-size'

/** The type size, which alone outlives the page; not on a screen that everybody uses. */
export function useSize(remembered: boolean) {
  const size = ref<Size>(remembered ? stored() : '标准')
  watch(
    size,
    (now) => {
      document.documentElement.dataset.size = String(SIZES.indexOf(now))
      if (remembered) store(now)
    },
    { immediate: true },
  )
  return size
}

// A browser may forbid storage altogether.
function stored(): Size {
  try {
    return SIZES.find((known) => known === localStorage.getItem(KEY)) ?? '标准'
  } catch {
    return '标准'
  }
}

function store(size: Size): void {
  try {
    if (size !== stored()) localStorage.setItem(KEY, size)
  } catch {
    return
  }
}
