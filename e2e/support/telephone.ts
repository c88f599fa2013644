const telephone = /(?<![\d.-])1[3-9]\d{9}(?!\d)/
/** Seals and ids: by chance some hold eleven digits in a row that could be a telephone's. */
const drawn = /\b(?:[0-9a-f]{64}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\b/g

/** The first telephone number that stands in a text: the book keeps none. */
export function telephoneIn(text: string): string | undefined {
  return telephone.exec(text.replace(drawn, ''))?.[0]
}
