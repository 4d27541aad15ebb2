import { afterEach, describe, expect, it, vi } from 'vitest'
import { api } from '../src/api/client'
import { ApiError, getJson, messageOf, whenUnauthorised, withQuery } from '../src/api/http'

function answer(status: number, body: unknown = {}): void {
  vi.stubGlobal('fetch', async () => new Response(status === 204 ? null : JSON.stringify(body), { status }))
}

async function failure(asked: Promise<unknown>): Promise<ApiError> {
  const error = await asked.then(
    () => undefined,
    (cause: unknown) => cause,
  )
  expect(error).toBeInstanceOf(ApiError)
  return error as ApiError
}

afterEach(() => {
  vi.unstubAllGlobals()
  whenUnauthorised(() => {})
})

describe('errors', () => {
  it.each([
    [401, 'unauthorised', '登录已失效，请重新登录'],
    [403, 'forbidden', '您没有查看这项内容的权限'],
    [404, 'missing', '没有找到这项内容，可能编号有误'],
    [500, 'server', '服务器出错（500），请联系管理员'],
    [503, 'away', '服务暂时不可用，请稍后再试'],
  ])('%i becomes %s', async (status, kind, message) => {
    answer(status, { detail: 'internal words' })
    const error = await failure(getJson('/x'))
    expect(error.kind).toBe(kind)
    expect(error.message).toBe(message)
  })

  it('refused input keeps the reason of the server', async () => {
    answer(400, { title: 'Bad Request', detail: '开始日期晚于结束日期' })
    expect(await failure(getJson('/x'))).toMatchObject({ kind: 'invalid', message: '开始日期晚于结束日期' })
  })

  it('step that cannot be taken says why and names the fields', async () => {
    answer(403, { title: '请由另一位审核人办理' })
    expect(await failure(getJson('/x'))).toMatchObject({ kind: 'forbidden', message: '请由另一位审核人办理' })
    answer(409, { title: '刚刚被别人改过' })
    expect(await failure(getJson('/x'))).toMatchObject({ kind: 'conflict', message: '刚刚被别人改过' })
    answer(422, { title: '还有 1 处', flaws: [{ field: 'full', problem: '没有填写' }] })
    expect((await failure(getJson('/x'))).flaws).toEqual([{ field: 'full', problem: '没有填写' }])
  })

  it('throttled login says so in the words of the server', async () => {
    answer(429, { detail: '登录失败次数过多，请稍后再试' })
    expect(await failure(api.signIn('agent', 'x'))).toMatchObject({
      kind: 'throttled',
      message: '登录失败次数过多，请稍后再试',
    })
  })

  it('refusal without a problem document still says something', async () => {
    vi.stubGlobal('fetch', async () => new Response('<html>', { status: 418 }))
    expect((await failure(getJson('/x'))).message).toBe('请求没有被接受（418）')
  })

  it('server that cannot be reached is away', async () => {
    vi.stubGlobal('fetch', async () => {
      throw new TypeError('failed to fetch')
    })
    expect((await failure(getJson('/x'))).kind).toBe('away')
  })

  it('fault of the page is not blamed on the server', () => {
    expect(messageOf(new TypeError('x'))).toBe('页面出错，请刷新后再试')
  })
})

describe('lost session', () => {
  it('leads to the login page from any read', async () => {
    const left = vi.fn()
    whenUnauthorised(left)
    answer(401)
    await failure(api.calls({}))
    expect(left).toHaveBeenCalledOnce()
  })

  it('wrong password stays where it is', async () => {
    const left = vi.fn()
    whenUnauthorised(left)
    answer(401)
    expect((await failure(api.signIn('agent', 'wrong'))).kind).toBe('unauthorised')
    expect(left).not.toHaveBeenCalled()
  })
})

it('query leaves out what was not asked', () => {
  expect(withQuery('/calls', { q: '诉讼 费', caller: '', outcome: undefined, page: 2 })).toBe(
    '/calls?q=%E8%AF%89%E8%AE%BC+%E8%B4%B9&page=2',
  )
})
