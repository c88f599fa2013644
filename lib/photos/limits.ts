/*
 * How much of a photo is taken and kept. A phone's picture has 2 to 8 MB; what is kept is enough
 * to see who stands there and to print it on half a sheet.
 */

/** Photos of one thing; removed ones make room. */
export const mostPhotos = 9
/** The largest file that is read. */
export const mostBytesSent = 15 * 1024 * 1024
/** Width times height that is unpacked: a phone's largest picture has 50 million. */
export const mostPixels = 64_000_000
/** The longer side of what is kept, in pixels. */
export const longestSide = 1600
/** The same of a good's picture, which is shown a thumb wide. */
export const pictureSide = 360
/** The file that is kept. */
export const mostBytesKept = 300 * 1024

/** What a file chooser offers. Phones that photograph in HEIC then send JPEG by themselves. */
export const acceptedTypes = 'image/jpeg,image/png,image/webp'
