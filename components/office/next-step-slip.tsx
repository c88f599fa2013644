import { LinkButton } from '@/components/ui/link-button'
import { words } from '@/lib/request/words'

/** The one thing to do next, as a slip on the desk. */
export async function NextStepSlip(props: { said: string; go: string; href: string }) {
  const { t } = await words()
  return (
    <section
      aria-labelledby="next-step"
      className="flex flex-wrap items-center justify-between gap-x-8 gap-y-3 border-2 border-s-8 border-lacquer bg-sheet px-5 py-4"
    >
      <div className="min-w-0">
        <h2 id="next-step" className="font-bold text-lacquer">
          {t('office.next.label')}
        </h2>
        <p className="font-serif text-lead font-bold">{props.said}</p>
      </div>
      <LinkButton href={props.href} look="primary">
        {props.go}
      </LinkButton>
    </section>
  )
}
