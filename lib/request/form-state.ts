/** What a form shows after it was sent. `attempt` counts the sends, so that a new answer is seen. */
export interface FormState {
  /** Sentences for people, each at its field if it has one. */
  refusals: {
    message: string
    field?: string
    /** What to say in place of the many sentences that tell the same of a household each. */
    together?: string
  }[]
  /**
   * What was typed, without secrets: a form that was refused or only looked at keeps it. Of one that
   * was done at most the id under which its next sending counts.
   */
  values: Record<string, string | string[]>
  /** A sentence when it was done and the form stays on the page. */
  done?: string
  /** What is to be written down from it exactly, and is shown only this once. */
  writeDown?: string
  /** What would happen, of a form that is shown its outcome before it is carried out. */
  look?: string
  attempt: number
}

export const emptyFormState: FormState = { refusals: [], values: {}, attempt: 0 }

/** What `ActionForm` takes: a server action that answers with the form's next state. */
export type FormAction = (state: FormState, formData: FormData) => Promise<FormState>
