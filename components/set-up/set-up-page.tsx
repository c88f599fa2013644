import type { ReactNode } from 'react'
import { LinkButton } from '@/components/ui/link-button'
import { PageHead } from '@/components/ui/page-head'
import { words } from '@/lib/request/words'
import { pathAfter, type SetUpStep, SetUpSteps } from './set-up-steps'

/** The frame of one page of the set-up. Every page but the first may be skipped. */
export async function SetUpPage(props: {
  step: SetUpStep
  title: string
  lead: string
  children: ReactNode
}) {
  const { t } = await words()
  return (
    <>
      <SetUpSteps current={props.step} />
      <PageHead
        title={props.title}
        lead={props.lead}
        next={
          props.step !== 'village' && (
            <LinkButton href={pathAfter(props.step)}>{t('setup.skip')}</LinkButton>
          )
        }
      />
      {props.children}
    </>
  )
}
