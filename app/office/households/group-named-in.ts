import { fieldsOf } from '@/lib/request/form-data'

/** The form's fields with the group it names: a new one that was written, else the chosen one. */
export function groupNamedIn(form: FormData): unknown {
  const { newGroup, ...fields } = fieldsOf(form)
  const written = typeof newGroup === 'string' && newGroup.trim() !== ''
  return written ? { ...fields, groupName: newGroup } : fields
}
