/** As the server checks it: a mobile number, or a line with its area code. */
const PHONE = /^(1[3-9]\d{9}|0\d{2,3}-?\d{7,8}(-\d{1,6})?)$/

export function phoneOf(entry: string): string | undefined {
  const number = entry.replace(/\s/g, '')
  return PHONE.test(number) ? number : undefined
}
