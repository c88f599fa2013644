import { PasswordField } from '@/components/ui/password-field'
import { TextField } from '@/components/ui/text-field'
import { BoardNamesField } from '@/components/village/board-names-field'
import { LabelFields } from '@/components/village/label-fields'
import { NameFields } from '@/components/village/name-fields'
import { passwordLength } from '@/lib/access/password-length'
import { words } from '@/lib/request/words'

/** The village, how its names are shown, and who is the first to sign in. */
export async function VillageFields({ setUpCode }: { setUpCode: string | undefined }) {
  const { t } = await words()
  return (
    <>
      <TextField
        name="setUpCode"
        label={t('setup.village.code')}
        hint={t('setup.village.codeHint')}
        defaultValue={setUpCode}
        autoComplete="off"
        maxLength={40}
        width="medium"
      />
      <NameFields storeName={t('setup.village.storeNameDefault')} />
      <TextField
        name="slug"
        label={t('setup.village.slug')}
        hint={t('setup.village.slugHint')}
        maxLength={40}
        width="medium"
        optional
      />
      <LabelFields />
      <BoardNamesField />
      <h2 className="mt-4 border-t border-edge pt-4 font-serif text-lead">
        {t('setup.village.manager')}
      </h2>
      <TextField
        name="managerName"
        label={t('setup.village.managerName')}
        autoComplete="name"
        maxLength={40}
        width="medium"
      />
      <TextField
        name="signInName"
        label={t('staff.fields.signInName')}
        hint={t('staff.fields.signInNameHint')}
        autoComplete="username"
        maxLength={32}
        width="medium"
      />
      <PasswordField
        name="password"
        label={t('staff.fields.password')}
        hint={t('staff.fields.passwordHint', { min: passwordLength.min })}
        autoComplete="new-password"
      />
    </>
  )
}
