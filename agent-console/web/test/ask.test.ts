import { flushPromises, mount, type VueWrapper } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { channelOf } from '../src/ask/channel'
import AskPage from '../src/ask/AskPage.vue'
import { phoneOf } from '../src/ask/phone'
import { IDLE_MS, WARNING_MS } from '../src/ask/useIdle'

const ANSWER = {
  sessionId: 's1',
  route: 'auto_answer',
  answer: '分段累计交纳。',
  sources: [{ articleId: 'fee', title: '诉讼费标准', legalBasis: ['《甲办法》第十三条', '《甲办法》第十三条', '《乙法》第一条'] }],
  parts: [
    { kind: 'answer', lines: ['分段累计交纳。'] },
    { kind: 'materials', lines: ['身份证', '起诉状'] },
    { kind: 'online', lines: ['登录平台缴费。'] },
    { kind: 'offline', lines: ['到大厅窗口。'] },
  ],
  choices: ['是', '不是'],
}

let page: VueWrapper
let asked: { path: string; body: Record<string, unknown> }[]
let answers: Record<string, () => Response>

const json = (body: unknown, status = 200, headers = {}) => new Response(JSON.stringify(body), { status, headers })

function open(search = ''): void {
  history.replaceState(null, '', `/ask${search}`)
  page = mount(AskPage, { attachTo: document.body })
}

async function ask(text: string): Promise<void> {
  await page.find('textarea#question').setValue(text)
  await page.find('textarea#question').trigger('keydown', { key: 'Enter' })
  await flushPromises()
}

beforeEach(() => {
  localStorage.clear()
  asked = []
  answers = {
    '/api/v1/ask': () => json(ANSWER),
    '/api/v1/messages': () => json({ orderNo: '261122900018' }, 201),
    '/api/v1/identity': () => json({ answer: '您的案件正在审理。' }),
  }
  vi.stubGlobal('fetch', async (path: string, init: RequestInit) => {
    if (init.method === 'GET') return json({ court: '示范市示范区人民法院', fictional: true })
    asked.push({ path, body: JSON.parse(String(init.body)) })
    expect(init.credentials).toBe('omit')
    return answers[path]()
  })
  HTMLElement.prototype.scrollIntoView = vi.fn()
})
afterEach(() => {
  page?.unmount()
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

describe('conversation', () => {
  it('answer stands in labelled blocks, each rule of law once', async () => {
    open()
    await ask('诉讼费怎么收')
    expect(page.findAll('.answer h3').map((head) => head.text())).toEqual(['需要材料', '线上办理', '线下办理', '法律依据'])
    expect(page.findAll('.basis li').map((rule) => rule.text())).toEqual(['《甲办法》第十三条', '《乙法》第一条'])
    expect(page.find('[role=log]').attributes('aria-live')).toBe('polite')
  })

  it('button sends its words in the same session', async () => {
    open()
    await ask('诉讼费怎么收')
    await page.findAll('.choices button')[1].trigger('click')
    await flushPromises()
    expect(asked[1].body).toEqual({ text: '不是', channel: 'web', sessionId: 's1' })
    expect(page.findAll('.choices')).toHaveLength(1)
  })

  it('enter that chooses a word of an input method sends nothing', async () => {
    open()
    await page.find('textarea#question').setValue('su song fei')
    await page.find('textarea#question').trigger('keydown', { key: 'Enter', isComposing: true })
    expect(asked).toEqual([])
  })

  it('session that the server forgot begins anew by itself', async () => {
    open()
    await ask('诉讼费怎么收')
    answers['/api/v1/ask'] = () => {
      answers['/api/v1/ask'] = () => json({ ...ANSWER, sessionId: 's2' })
      return json({ title: '没有这次咨询' }, 404)
    }
    await ask('那二审呢')
    expect(asked.map(({ body }) => body.sessionId)).toEqual([undefined, 's1', undefined])
    expect(page.findAll('.answer')).toHaveLength(2)
  })

  it.each([
    [() => json({ title: '提问过于频繁，请稍后再试' }, 429, { 'Retry-After': '30' }), '提问过于频繁，请稍后再试（约 30 秒后）'],
    [() => json({}, 503), '系统正在维护，暂时不能答复，请稍后再试。急事请拨打 12368。'],
    [() => Promise.reject(new TypeError('offline')) as never, '网络没有连上，请检查网络后再试。急事请拨打 12368。'],
  ])('failure is told in plain words and can be tried again', async (answer, words) => {
    open()
    answers['/api/v1/ask'] = answer
    await ask('诉讼费怎么收')
    expect(page.find('.failure [role=alert]').text()).toBe(words)
    answers['/api/v1/ask'] = () => json(ANSWER)
    await page.find('.failure button').trigger('click')
    await flushPromises()
    expect(page.find('.failure').exists()).toBe(false)
    expect(page.findAll('.answer')).toHaveLength(1)
  })

  it('nothing but the type size is kept in the browser', async () => {
    open()
    await ask('诉讼费怎么收')
    await page.find('input[value=特大]').setValue()
    expect(Object.entries({ ...localStorage })).toEqual([['ask-size', '特大']])
    expect(document.documentElement.dataset.size).toBe('2')
  })
})

describe('message', () => {
  it('order that the reply wants is preset, and its number is told', async () => {
    answers['/api/v1/ask'] = () => json({ ...ANSWER, route: 'human', choices: [], orderKind: '投诉举报' })
    open()
    await ask('我要投诉法官')
    await page.find('.choices .primary').trigger('click')
    expect((page.find('#message-kind').element as HTMLSelectElement).value).toBe('投诉举报')
    expect((page.find('#message-text').element as HTMLTextAreaElement).value).toBe('我要投诉法官')
    await page.find('#message-phone').setValue('139 0000 0001')
    await page.find('.agree input').setValue(true)
    await page.find('dialog form').trigger('submit')
    await flushPromises()
    expect(asked[1].body).toEqual({ sessionId: 's1', kind: '投诉举报', text: '我要投诉法官', phone: '13900000001', channel: 'web' })
    expect(page.find('.order-no').text()).toBe('261122900018')
    expect(page.findAll('.answer').at(-1)?.text()).toContain('261122900018')
  })

  it('missing entries are named and nothing is sent', async () => {
    open()
    await page.find('.ways button').trigger('click')
    await page.find('#message-phone').setValue('12345')
    await page.find('dialog form').trigger('submit')
    await flushPromises()
    expect(page.findAll('dialog .fault').map((fault) => fault.text()).filter(Boolean)).toHaveLength(3)
    expect(asked).toEqual([])
  })

  it('number that cannot be called is no telephone', () => {
    for (const number of ['13900000001', '139 0000 0001', '010-88886666', '03758888666-12']) {
      expect(phoneOf(number)).toBeDefined()
    }
    for (const number of ['', '12368', '23900000001', '139000000011', '+8613900000001', '0085223456789']) {
      expect(phoneOf(number)).toBeUndefined()
    }
  })
})

it('own case is asked for with a code, never in the conversation', async () => {
  answers['/api/v1/ask'] = () => json({ ...ANSWER, route: 'case_lookup', parts: ANSWER.parts.slice(0, 1), choices: [] })
  open()
  await ask('我的案子到哪一步了')
  await page.find('#identity-case').setValue('（2026）某0101民初1号')
  await page.find('.identity').trigger('submit')
  expect(page.find('.identity [role=alert]').text()).toBe('请填写案号和查询密码')
  await page.find('#identity-code').setValue('123456')
  await page.find('.identity').trigger('submit')
  await flushPromises()
  expect(asked[1]).toEqual({
    path: '/api/v1/identity',
    body: { sessionId: 's1', caseNumber: '（2026）某0101民初1号', queryCode: '123456' },
  })
  expect(page.text()).toContain('您的案件正在审理。')
  expect((page.find('#identity-code').element as HTMLInputElement).value).toBe('')
})

describe('hall', () => {
  it('screen that was left is cleared after a warning', async () => {
    vi.useFakeTimers()
    open('?channel=hall')
    await ask('诉讼费怎么收')
    await page.find('textarea#question').setValue('没写完的话')
    await vi.advanceTimersByTimeAsync(IDLE_MS - WARNING_MS + 1_000)
    expect(page.find('.leaving').text()).toContain('秒后清空对话')
    await vi.advanceTimersByTimeAsync(WARNING_MS)
    expect(page.findAll('article')).toHaveLength(0)
    expect((page.find('textarea#question').element as HTMLTextAreaElement).value).toBe('')
    expect(page.find('.examples').exists()).toBe(true)
  })

  it('touch keeps the conversation', async () => {
    vi.useFakeTimers()
    open('?channel=hall')
    await ask('诉讼费怎么收')
    await vi.advanceTimersByTimeAsync(IDLE_MS - 5_000)
    window.dispatchEvent(new Event('pointerdown'))
    await vi.advanceTimersByTimeAsync(IDLE_MS - WARNING_MS - 5_000)
    expect(page.findAll('article')).toHaveLength(1)
    expect(page.find('.leaving').exists()).toBe(false)
  })

  it('channel comes from the address, else from the width', () => {
    expect(channelOf('?channel=hall', true)).toBe('hall')
    expect(channelOf('', true)).toBe('mobile')
    expect(channelOf('?channel=hotline', false)).toBe('web')
  })
})
