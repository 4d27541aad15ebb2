/** What people ask most, in their own words; each is answered by an article. */
export const EXAMPLES = [
  '起诉要准备什么材料',
  '诉讼费怎么收',
  '网上怎么立案',
  '怎么申请强制执行',
  '离婚去哪个法院起诉',
  '收到传票怎么办',
]
