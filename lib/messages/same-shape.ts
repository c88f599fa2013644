/** The same keys with other words: what a second language must fill in, no more and no less. */
export type SameShape<Words> = {
  readonly [Key in keyof Words]: Words[Key] extends string ? string : SameShape<Words[Key]>
}
