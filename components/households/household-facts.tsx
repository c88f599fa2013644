import { Facts } from '@/components/ui/facts'
import type { HouseholdFile } from '@/lib/households/queries'
import { words } from '@/lib/request/words'

/** Who lives in a household, where, and whether it ranks; of a merged one what it still has to say. */
export async function HouseholdFacts(props: { household: HouseholdFile }) {
  const { t } = await words()
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
        ]}
      />
    </section>
  )
}
