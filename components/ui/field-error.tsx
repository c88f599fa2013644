/** The refusals of one field, beside it. */
export function FieldError({ id, errors }: { id: string; errors: string[] }) {
  if (errors.length === 0) return null
  return (
    <ul id={`${id}-error`} className="list-none font-bold text-lacquer">
      {errors.map((error) => (
        <li key={error} className="flex gap-2">
          <span aria-hidden="true">✕</span>
          {error}
        </li>
      ))}
    </ul>
  )
}
