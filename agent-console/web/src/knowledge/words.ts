import type { Mark, VersionState } from './api'

type Tone = 'primary' | 'success' | 'warning' | 'danger' | 'info'

export const STATES: Record<VersionState, { text: string; tone: Tone }> = {
  draft: { text: '草稿', tone: 'info' },
  review: { text: '待审核', tone: 'warning' },
  scheduled: { text: '待生效', tone: 'primary' },
  published: { text: '已发布', tone: 'success' },
  retired: { text: '已停用', tone: 'info' },
  discarded: { text: '已放弃', tone: 'info' },
}

/** What the list can be narrowed to. */
export const SEARCH_STATES: Record<string, string> = {
  draft: '有草稿',
  review: '待审核',
  scheduled: '待生效',
  published: '已发布',
  offered: '有新的预置内容',
  retired: '已停用',
}

export const MARKS: Record<Mark, string> = {
  unverified: '未核验',
  upcoming: '尚未生效',
  expiring: '30 天内到期',
  expired: '已过期',
}

export const STEPS: Record<string, string> = {
  imported: '预置内容导入',
  drafted: '新建草稿',
  saved: '保存',
  submitted: '提交审核',
  rejected: '退回修改',
  scheduled: '审核通过，待生效',
  published: '发布',
  retired: '停用',
  discarded: '放弃草稿',
}

/** The fields of an article in the order of the form. */
export const FIELDS: Record<string, string> = {
  id: '编号',
  title: '标题',
  topic: '主题',
  asks: '问法',
  spoken: '语音答复',
  full: '书面答复',
  steps: '办理步骤',
  materials: '所需材料',
  fee: '费用',
  timeLimit: '期限',
  online: '线上办理',
  offline: '线下办理',
  legalBasis: '法律依据',
  verification: '核验',
  facts: '要点数据',
  keywords: '关键词',
  cause: '案由',
  valid: '有效期',
  courts: '适用法院',
  overrides: '各院不同答复',
}

const PARTS: Record<string, string> = {
  statute: '法律名称',
  article: '条文',
  inForceSince: '施行日期',
  text: '核对的文本',
  date: '核对日期',
  what: '内容',
  value: '数值',
  unit: '单位',
  from: '起',
  until: '止',
  court: '法院',
}

/** `legalBasis[1].statute` as 「法律依据第 2 条的法律名称」. */
export function fieldName(field: string): string {
  const [, name = field, place, part] = /^(\w+)(?:\[(\d+)\])?(?:\.(\w+))?/.exec(field) ?? []
  const whole = (FIELDS[name] ?? name) + (place === undefined ? '' : `第 ${Number(place) + 1} 条`)
  return part ? `${whole}的${PARTS[part] ?? FIELDS[part] ?? part}` : whole
}

/** 「将于2027-01-01生效」, 「已过期」 …; empty when the validity needs no word. */
export function validity(mark: Mark | null, from: string | null, until: string | null): string {
  if (mark === 'upcoming') return `将于 ${from} 生效`
  if (mark === 'expired') return `已过期（${until}）`
  if (mark === 'expiring') return `将于 ${until} 到期`
  return ''
}

export const CHANNELS: Record<string, string> = {
  hotline: '热线',
  web: '网站',
  hall: '大厅',
  mobile: '移动端',
  circuit: '巡回',
}

export const REASONS: Record<string, { text: string; tone: Tone }> = {
  unanswered: { text: '没有听懂', tone: 'danger' },
  unverified: { text: '未核验，转人工', tone: 'warning' },
  doubtful: { text: '把握不大', tone: 'info' },
}

export const UNDERSTOOD: Record<string, string> = {
  article: '找到了知识条目',
  skill: '由技能处理，不查知识条目',
  nothing: '没有听懂',
}

/** What the line does after the answer. */
export const ACTS: Record<string, string> = {
  Answer: '答复后继续听',
  AskDetail: '追问',
  AskAgain: '请来电人换个说法',
  Handover: '转人工',
  MakeOrder: '登记工单',
  RecallOrder: '告知已登记的工单',
  EnterCode: '请来电人按键输入',
  Goodbye: '结束通话',
}

export const VIEWS: Record<string, string> = { words: '词语', bigrams: '字对', sounds: '读音', meaning: '语义' }
