/** Characters. Apart from the hashing, so that a form may know it too. */
export const passwordLength = { min: 8, max: 128 }
