import { words } from '@/lib/request/words'
import { FormIsland, type FormIslandProps } from './form-island'

/**
 * A form whose server action answers with a `FormState`. Refused: the reasons stand at the top and
 * at their fields, and what was typed stays, secrets apart. Works the same without JavaScript.
 * Fields inside find their answer by name; nothing is handed through.
 */
export async function ActionForm(props: Omit<FormIslandProps, 'words'>) {
  const { t } = await words()
  return (
    <FormIsland
      {...props}
      words={{
        refused: t('common.form.refused'),
        pending: t('common.form.pending'),
        optional: t('common.form.optional'),
        others: t('common.form.others', { count: '{count}' }),
      }}
    />
  )
}
