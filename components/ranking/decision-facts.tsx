import { Facts } from '@/components/ui/facts'
import type { Decision } from '@/lib/ranking/award-queries'
import { words } from '@/lib/request/words'
import { awardName } from './award-names'

/** What the group decided; why a leader was passed over for those alone who may read minutes. */
export async function DecisionFacts(props: { decision: Decision; withReasons: boolean }) {
  const { awards, decidedOn, present, passedOver } = props.decision
  const { t, formats } = await words()
  return (
    <Facts
      items={[
        {
          label: t('honours.decision.awardees'),
          value: (
            <ul className="list-none">
              {awards.map((award) => (
                <li key={award.position}>
                  {t('honours.decision.award', {
                    who: awardName(t, award),
                    group: award.groupName,
                    points: formats.points(award.points),
                  })}
                </li>
              ))}
            </ul>
          ),
        },
        { label: t('honours.decision.decidedOn'), value: formats.date(decidedOn) },
        { label: t('honours.decision.present'), value: present },
        ...(passedOver && props.withReasons
          ? [{ label: t('honours.decision.passedOver'), value: passedOver }]
          : []),
      ]}
    />
  )
}
