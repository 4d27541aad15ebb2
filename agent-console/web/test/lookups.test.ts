import { flushPromises, mount } from '@vue/test-utils'
import { afterEach, expect, it, vi } from 'vitest'
import { createMemoryHistory, createRouter } from 'vue-router'
import LookupsPage from '../src/cases/LookupsPage.vue'

afterEach(() => vi.unstubAllGlobals())

it('case look-ups are listed in words, and searched by case number', async () => {
  const asked: string[] = []
  vi.stubGlobal('fetch', async (path: string) => {
    asked.push(decodeURIComponent(path))
    const item = { id: 1, at: '2026-11-22T02:00:00Z', channel: 'hotline', asker: 'a1b2c3', caseNumber: '（2026）示0101民初101号', way: 'code', result: 'refused' }
    return new Response(JSON.stringify({ items: [item], page: 1, size: 20, total: 1 }))
  })
  const router = createRouter({
    history: createMemoryHistory(),
    routes: [{ path: '/case-lookups', name: 'lookups', component: LookupsPage }],
  })
  await router.push('/case-lookups')
  const page = mount(LookupsPage, { global: { plugins: [router] } })
  await flushPromises()
  const row = page.find('tbody tr').text()
  for (const part of ['2026-11-22 10:00:00', '（2026）示0101民初101号', '核实未通过', '电话', '查询密码', 'a1b2c3']) {
    expect(row).toContain(part)
  }

  await page.find('input').setValue('（2026）示0101民初102号')
  await page.find('form').trigger('submit')
  await flushPromises()
  expect(asked.at(-1)).toContain('caseNumber=（2026）示0101民初102号')
})
