import { Button } from './button'

/** The end of a filter: its key, and the way back to the whole list once it is narrowed. */
export function FilterKeys(props: {
  path: string
  narrowed: boolean
  submit: string
  clear: string
}) {
  return (
    <p className="flex flex-wrap gap-x-4">
      <Button type="submit">{props.submit}</Button>
      {props.narrowed && (
        <a href={props.path} className="inline-flex min-h-target items-center">
          {props.clear}
        </a>
      )}
    </p>
  )
}
