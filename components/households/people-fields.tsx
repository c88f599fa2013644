import { LongTextField } from '@/components/ui/long-text-field'
import { TextField } from '@/components/ui/text-field'
import { words } from '@/lib/request/words'

/** The head and everyone else of a household, as the paper book has them: in one line. */
export async function PeopleFields({ household }: { household?: PeopleOfHousehold }) {
  const { t } = await words()
  return (
    <>
      <TextField
        name="headName"
        label={t('households.fields.head')}
        defaultValue={household?.headName}
        maxLength={40}
        width="medium"
      />
      <LongTextField
        name="members"
        label={t('households.fields.members')}
        hint={t(`households.fields.${household ? 'membersChangeHint' : 'membersHint'}`)}
        defaultValue={household?.members
          .slice(1)
          .map(({ name }) => name)
          .join('、')}
        maxLength={600}
        rows={2}
        optional
      />
    </>
  )
}

interface PeopleOfHousehold {
  headName: string
  /** The head first. */
  members: readonly { name: string }[]
}
