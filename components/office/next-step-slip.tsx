import { LinkButton } from '@/components/ui/link-button'
import { words } from '@/lib/request/words'

interface NextStep {
  said: string
  go: string
  href: string
  /** While something above it is to be seen first. */
  quiet: boolean
}

/** The one thing to do next, as a slip on the desk. */
export async function NextStepSlip(props: NextStep) {
  const { t } = await words()
  return (
    <section
      aria-labelledby="next-step"
      className={`flex flex-wrap items-center justify-between gap-x-8 gap-y-3 border-2 bg-sheet px-5 py-4 ${props.quiet ? 'border-edge' : 'border-s-8 border-lacquer'}`}
    >
      <div className="min-w-0">
        <h2 id="next-step" className={`font-bold ${props.quiet ? 'text-soft' : 'text-lacquer'}`}>
          {t('office.next.label')}
        </h2>
        <p className="font-serif text-lead font-bold">{props.said}</p>
      </div>
      <LinkButton href={props.href} look={props.quiet ? 'quiet' : 'primary'}>
        {props.go}
      </LinkButton>
    </section>
  )
}
