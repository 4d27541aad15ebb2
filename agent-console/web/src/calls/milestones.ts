import type { CallEvent } from '../api/types'
import { ALERT_KINDS, HAND_OVER_REASONS, TROUBLE_PARTS, textOf } from '../shared/words'
import { duration } from '../shared/format'
import { payloadOf } from './transcript'

/** What happened between the lines: shown in the transcript as a note in the middle. */
export interface Milestone {
  seq: number
  text: string
  tone: 'plain' | 'alarm'
  orderNo?: string
}

export function milestones(events: CallEvent[]): Milestone[] {
  return events.flatMap((event) => {
    const milestone = milestoneOf(event)
    return milestone ? [milestone] : []
  })
}

function milestoneOf(event: CallEvent): Milestone | undefined {
  const payload = payloadOf(event) ?? {}
  const { seq } = event
  switch (event.kind) {
    case 'Alert':
      return { seq, text: `人身危险警报：${textOf(ALERT_KINDS, String(payload.kind ?? '未记录'))}`, tone: 'alarm' }
    case 'HandedOver':
      return { seq, text: `转交人工：${textOf(HAND_OVER_REASONS, String(payload.reason ?? '未记录原因'))}`, tone: 'plain' }
    case 'OrderRequested':
      return { seq, text: '已登记工单', tone: 'plain', orderNo: String(payload.orderNo ?? '') }
    case 'MessageLeft':
      return { seq, text: `来电人留言 ${duration(Number(payload.durationMs ?? 0))}`, tone: 'plain' }
    case 'Trouble':
      return { seq, text: textOf(TROUBLE_PARTS, String(payload.part ?? '系统故障')), tone: 'alarm' }
    case 'CallEnded':
      return payload.cause === 'lost'
        ? { seq, text: '通话中断，结束时间由交换机补记', tone: 'alarm' }
        : { seq, text: '通话结束', tone: 'plain' }
    default:
      return undefined
  }
}
