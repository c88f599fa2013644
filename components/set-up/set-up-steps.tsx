import { words } from '@/lib/request/words'

/** The set-up's pages in their order; the first one makes the village that the others fill. */
const setUpSteps = ['village', 'households', 'rules', 'goods', 'people'] as const
export type SetUpStep = (typeof setUpSteps)[number]

const paths: Record<SetUpStep, string> = {
  village: '/set-up',
  households: '/set-up/households',
  rules: '/set-up/rules',
  goods: '/set-up/goods',
  people: '/set-up/people',
}

/** Where a step leads when it is done or skipped. */
export function pathAfter(step: SetUpStep): string {
  const next = setUpSteps[setUpSteps.indexOf(step) + 1]
  return next ? paths[next] : '/set-up/done'
}

/** Where we are among the five pages. Links only once there is a village to fill. */
export async function SetUpSteps({ current }: { current: SetUpStep }) {
  const { t } = await words()
  return (
    <nav aria-label={t('setup.steps.label')} className="mb-6">
      <ol className="flex flex-wrap gap-x-4 text-note">
        {setUpSteps.map((step, index) => (
          <li key={step} aria-current={step === current ? 'step' : undefined}>
            {step === current ? (
              <strong className="inline-flex min-h-target items-center">
                {index + 1} {t(`setup.steps.${step}`)}
              </strong>
            ) : current === 'village' || step === 'village' ? (
              <span className="inline-flex min-h-target items-center text-soft">
                {index + 1} {t(`setup.steps.${step}`)}
              </span>
            ) : (
              <a href={paths[step]} className="inline-flex min-h-target items-center">
                {index + 1} {t(`setup.steps.${step}`)}
              </a>
            )}
          </li>
        ))}
      </ol>
    </nav>
  )
}
