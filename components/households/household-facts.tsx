import { ownHonourWords } from '@/components/ranking/own-honour-words'
import { Facts } from '@/components/ui/facts'
import type { HouseholdFile } from '@/lib/households/queries'
import type { OwnHonour } from '@/lib/ranking/award-queries'
import { words } from '@/lib/request/words'

/**
 * Who lives in a household, where, whether it ranks and how it was honoured; of a merged one what it
 * still has to say.
 */
export async function HouseholdFacts(props: {
  household: HouseholdFile
  honours: readonly OwnHonour[]
}) {
  const asked = await words()
  const { t, formats } = asked
  const { members, former, groupName, living, ranked, heirNumber } = props.household
  return (
    <section>
      <h2 className="font-serif text-lead">{t('households.file.details')}</h2>
      <Facts
        items={[
          ...(members.length > 0
            ? [
                {
                  label: t('households.file.members'),
                  value: members.map(({ name }) => name).join('、'),
                },
              ]
            : []),
          ...(former.length > 0
            ? [{ label: t('changes.former'), value: former.map(({ name }) => name).join('、') }]
            : []),
          { label: t('households.file.group'), value: groupName },
          { label: t('households.file.livingIn'), value: t(`households.living.${living}`) },
          ...(heirNumber === null
            ? [
                {
                  label: t('households.file.ranking'),
                  value: t(`households.file.${ranked ? 'ranks' : 'notRanked'}`),
                },
              ]
            : []),
          ...(props.honours.length > 0
            ? [
                {
                  label: t('honours.own.title'),
                  value: formats.list(props.honours.map((one) => ownHonourWords(asked, one))),
                },
              ]
            : []),
        ]}
      />
    </section>
  )
}
