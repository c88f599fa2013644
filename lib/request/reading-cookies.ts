import { cookieName } from './cookie'

/*
 * What a browser remembers of how its reader reads. These two cookies, and nothing else of a
 * request, change what a notice board looks like.
 */

export const languageCookie = () => cookieName('lang')
export const typeSizeCookie = () => cookieName('type')

const typeSizes = ['usual', 'larger'] as const
export type TypeSize = (typeof typeSizes)[number]

/** `usual` for everything that is no size. */
export function typeSizeFrom(text: string | undefined): TypeSize {
  return typeSizes.find((size) => size === text) ?? 'usual'
}
