import { flushPromises, mount } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createMemoryHistory, createRouter, type Router } from 'vue-router'
import type { Line } from '../src/api/types'
import TranscriptView from '../src/calls/TranscriptView.vue'
import LoginPage from '../src/shell/LoginPage.vue'
import { answering } from '../src/shell/courts'
import { returnPath, session, sessionProblem } from '../src/shell/session'

const Blank = { template: '<p />' }
let router: Router

beforeEach(async () => {
  session.value = null
  sessionProblem.value = undefined
  router = createRouter({
    history: createMemoryHistory(),
    routes: [
      { path: '/login', component: LoginPage },
      { path: '/:rest(.*)*', component: Blank },
    ],
  })
  await router.push('/login?redirect=/orders/261121100017')
})
afterEach(() => vi.unstubAllGlobals())

function serve(status: number): void {
  vi.stubGlobal('fetch', async (_path: string, init: RequestInit) =>
    init.method === 'POST'
      ? new Response(null, { status })
      : new Response('{"username":"agent","displayName":"坐席一号","role":"agent"}'),
  )
}

async function submit(username: string, password: string) {
  const page = mount(LoginPage, { global: { plugins: [router] }, attachTo: document.body })
  await page.find('input[name=username]').setValue(username)
  await page.find('input[name=password]').setValue(password)
  await page.find('form').trigger('submit')
  await flushPromises()
  return page
}

describe('login', () => {
  it('right password leads back to where one came from', async () => {
    serve(204)
    const page = await submit('agent', 'right')
    expect(session.value?.displayName).toBe('坐席一号')
    expect(router.currentRoute.value.path).toBe('/orders/261121100017')
    page.unmount()
  })

  it('wrong password is said, and the field is ready for the next try', async () => {
    serve(401)
    const page = await submit('agent', 'wrong')
    expect(page.find('[role=alert]').text()).toBe('用户名或密码不正确')
    expect(document.activeElement).toBe(page.find('input[name=password]').element)
    page.unmount()
  })

  it('server that is away is not called a wrong password', async () => {
    serve(502)
    const page = await submit('agent', 'right')
    expect(page.find('[role=alert]').text()).toBe('服务暂时不可用，请稍后再试')
    page.unmount()
  })

  it('empty field is asked for without asking the server', async () => {
    const fetched = vi.fn()
    vi.stubGlobal('fetch', fetched)
    const page = await submit('agent', '')
    expect(page.find('[role=alert]').text()).toBe('请输入密码')
    expect(fetched).not.toHaveBeenCalled()
    page.unmount()
  })

  it('address from elsewhere is not followed', () => {
    expect(returnPath('/calls?page=2')).toBe('/calls?page=2')
    for (const other of ['//example.org', '/\\example.org', 'https://example.org', undefined, ['/calls']]) {
      expect(returnPath(other)).toBe('/live')
    }
  })
})

describe('transcript', () => {
  const line = (extra: Partial<Line>): Line => ({
    seq: 2,
    at: '2026-11-21T06:00:00Z',
    who: 'machine',
    text: '财产案件分段累计交纳。',
    offsetMs: 17_000,
    ...extra,
  })
  const show = (props: InstanceType<typeof TranscriptView>['$props']) =>
    mount(TranscriptView, { props, global: { plugins: [router] } })

  it('answer stands with its article, version, law and latency', () => {
    const text = show({
      lines: [
        line({ route: 'auto_answer', articleTitle: '诉讼费标准', articleVersion: 3, legalBasis: ['甲法第一条', '乙法第二条'], latencyMs: 820 }),
      ],
    }).text()
    for (const part of ['自动解答', '诉讼费标准', '第 3 版', '法律依据：甲法第一条；乙法第二条', '响应 0.8 秒']) {
      expect(text).toContain(part)
    }
  })

  it('word that may be misheard is marked, the others are not', () => {
    const words = new Map([
      [
        2,
        [
          { text: '立按', startMs: 0, endMs: 1, confidence: 0.4 },
          { text: '材料', startMs: 1, endMs: 2, confidence: 0.9 },
        ],
      ],
    ])
    const view = show({ lines: [line({ who: 'caller', text: '立按材料', confidence: 0.65 })], words })
    expect(view.findAll('.doubtful').map((word) => word.text())).toEqual(['立按'])
    expect(view.text()).toContain('识别把握 65%，可能听错')
  })

  it('time of a line leads into the recording', async () => {
    const view = show({ lines: [line({})], seekable: true })
    await view.find('button').trigger('click')
    expect(view.emitted('seek')).toEqual([[17_000]])
  })

  it('partial words come last and are not a line', () => {
    const view = show({ lines: [line({})], partial: '那个立' })
    expect(view.findAll('li').at(-1)?.text()).toContain('那个立')
    expect(view.find('.partial').exists()).toBe(true)
  })

  it('text from the caller is never read as markup', () => {
    const view = show({ lines: [line({ who: 'caller', text: '<img src=x>' })] })
    expect(view.find('img').exists()).toBe(false)
    expect(view.text()).toContain('<img src=x>')
  })
})

it('court that answers calls is the one with none below it', () => {
  const court = (code: string) => ({ code, name: code, fictional: true })
  expect(answering(['10', '10.01', '10.01.01', '10.01.011'].map(court)).map(({ code }) => code)).toEqual([
    '10.01.01',
    '10.01.011',
  ])
})
