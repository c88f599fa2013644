import { dictionary } from '@zxcvbn-ts/language-common'

/** What Chinese keyboards, lucky numbers and this product's own name suggest besides. */
const nearHere = [
  '0123456789',
  '01234567',
  '12121212',
  '123123123',
  '12341234',
  '1234512345',
  '123456123456',
  '13131313',
  '13145200',
  '13145201314',
  '168168168',
  '20082008',
  '23456789',
  '52013140',
  '520131400',
  '5201314520',
  '5201314a',
  '76543210',
  '87654321',
  '9876543210',
  '987654321',
  'abcdefgh',
  'admin1234',
  'admin123456',
  'asdasdasd',
  'jifen123',
  'jifen2026',
  'jifenchaoshi',
  'qweqweqwe',
  'wang123456',
  'woaini123',
  'woaini1314',
  'woaini520',
  'woaini521',
  'woaini5201314',
  'woaiwojia',
  'w123456789',
  'zhang123456',
]

/**
 * The passwords that are tried first: the 49,233 commonest of published lists, some 18,000 of them
 * long enough to be chosen, and those that are common in this country. Lower case.
 */
export const commonPasswords: ReadonlySet<string> = new Set([
  ...dictionary['passwords-common'],
  ...nearHere,
])
