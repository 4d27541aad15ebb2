import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import DifferenceView from '../src/knowledge/DifferenceView.vue'
import EditorField from '../src/knowledge/EditorField.vue'
import { lines, spokenLength, spokenSeconds, toContent, toForm } from '../src/knowledge/form'
import { fieldName, validity } from '../src/knowledge/words'

describe('form', () => {
  it('content comes out as it went in', () => {
    const content = {
      title: '受理费减半',
      topic: 'fee_refund',
      asks: ['撤诉退多少', '调解少交吗'],
      spoken: '减半交纳。',
      full: '减半\n交纳。',
      steps: ['一', '二'],
      materials: [],
      fee: '',
      timeLimit: '',
      online: '网上',
      offline: '窗口',
      keywords: ['减半'],
      cause: '',
      courts: ['10.01.01'],
      legalBasis: [{ statute: '办法', article: '第十五条', inForceSince: '2007-04-01' }],
      verification: { text: '办法', article: '第十五条', date: '2026-11-21' },
      facts: [{ what: '减半', value: '50', unit: '%', rule: '' }],
      valid: { from: '2027-01-01', until: '' },
      overrides: [{ court: '10.01', spoken: '到二楼。', full: '', fee: '', timeLimit: '', online: '', offline: '' }],
    }
    expect(toContent(toForm(content))).toEqual(content)
  })

  it('empty draft is an empty form', () => {
    expect(toForm({})).toMatchObject({ title: '', asks: '', verified: false, legalBasis: [] })
  })

  it('lines are trimmed and empty ones dropped', () => {
    expect(lines(' 一 \n\n二\n')).toEqual(['一', '二'])
  })

  it('length counts characters, not halves of them', () => {
    expect(spokenLength('𠮷字 ')).toBe(2)
    expect(spokenSeconds('字'.repeat(160))).toBe(30)
  })
})

it('field is named as a person reads it', () => {
  expect(fieldName('legalBasis[1].statute')).toBe('法律依据第 2 条的法律名称')
  expect(fieldName('valid.from')).toBe('有效期的起')
  expect(fieldName('spoken')).toBe('语音答复')
  expect(fieldName('unknown')).toBe('unknown')
})

it('validity is told only when it matters', () => {
  expect(validity('upcoming', '2027-01-01', null)).toBe('将于 2027-01-01 生效')
  expect(validity('expired', null, '2026-01-01')).toBe('已过期（2026-01-01）')
  expect(validity(null, null, '2030-01-01')).toBe('')
})

it('flaw stands at its field, also that of a part', () => {
  const flaws = [
    { field: 'legalBasis[0].article', problem: '没有填写' },
    { field: 'spoken', problem: '有 161 个字，最多 160 个字' },
  ]
  const field = mount(EditorField, { props: { field: 'legalBasis', flaws } })
  expect(field.find('.flaws').text()).toBe('法律依据第 1 条的条文没有填写')
})

it('difference marks what went and what came', () => {
  const view = mount(DifferenceView, {
    props: {
      differences: [
        {
          field: 'title',
          lines: [
            { kind: 'removed', text: '旧' },
            { kind: 'added', text: '新' },
          ],
        },
      ],
    },
  })
  expect(view.find('h3').text()).toBe('标题')
  expect(view.find('del').text()).toBe('旧')
  expect(view.find('ins').text()).toBe('新')
})
