import type { Outcome, Role, Route } from '../api/types'

type Tone = 'primary' | 'success' | 'warning' | 'danger' | 'info'

export const ROLES: Record<Role, string> = {
  agent: '坐席',
  handler: '承办人',
  supervisor: '班长',
  editor: '知识编辑',
  reviewer: '知识审核',
  admin: '管理员',
}

export const OUTCOMES: Record<Outcome, { text: string; tone: Tone }> = {
  answered: { text: '已解答', tone: 'success' },
  person: { text: '转人工', tone: 'primary' },
  message: { text: '已留言', tone: 'warning' },
  order: { text: '已转工单', tone: 'warning' },
  abandoned: { text: '来电人挂断', tone: 'info' },
  lost: { text: '通话中断', tone: 'danger' },
}

export const ROUTES: Record<Route, string> = {
  auto_answer: '自动解答',
  case_lookup: '案件查询',
  human: '转人工',
  refuse_and_refer: '不予解答，已指引',
}

/** Kinds of call events as a seat reads them; a kind that is not here is shown as it came. */
export const EVENT_KINDS: Record<string, string> = {
  CallStarted: '来电接入',
  Said: '机器播报',
  SaidOver: '播报结束',
  Heard: '听到来电人说话',
  KeyPressed: '来电人按键',
  SecretGiven: '输入密码（录音静音）',
  Answered: '作出答复',
  Alert: '人身危险警报',
  OrderRequested: '登记工单',
  HandedOver: '转交人工',
  MessageLeft: '留言',
  Trouble: '系统故障',
  CallEnded: '通话结束',
}

export const LOOKUP_RESULTS: Record<string, { text: string; tone: Tone }> = {
  told: { text: '已告知', tone: 'success' },
  'by-person-only': { text: '不由机器告知', tone: 'info' },
  refused: { text: '核实未通过', tone: 'warning' },
  locked: { text: '已锁定', tone: 'danger' },
  busy: { text: '排队已满', tone: 'warning' },
  away: { text: '案件系统无应答', tone: 'info' },
  begun: { text: '中断', tone: 'info' },
}

export const LOOKUP_WAYS: Record<string, string> = { code: '查询密码', 'name-and-id': '姓名和证件号后六位' }
/** What endangers whom, as the guardrails tell it apart. */
export const ALERT_KINDS: Record<string, string> = {
  self_harm: '可能自伤、自杀',
  child: '未成年人可能处于危险中',
  violence: '可能正在遭受暴力',
  threat: '扬言伤害他人',
}

export const CHANNELS: Record<string, string> = {
  hotline: '电话',
  web: '网页',
  hall: '大厅屏幕',
  mobile: '手机网页',
  circuit: '巡回点',
}

export const SOURCES: Record<string, string> = { bridge: '语音服务', asterisk: '交换机补记' }

export const HAND_OVER_REASONS: Record<string, string> = {
  key: '来电人按 0',
  asked: '来电人要求',
  misunderstood: '多次没有听懂',
  silence: '来电人一直没有说话',
  danger: '可能有人身危险',
  trouble: '系统故障',
}

export const TROUBLE_PARTS: Record<string, string> = {
  ear: '语音识别出错',
  voice: '语音合成出错',
  bridge: '语音服务中断',
}

export function textOf(words: Record<string, string>, key: string): string {
  return words[key] ?? key
}
