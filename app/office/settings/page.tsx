import { ActionForm } from '@/components/ui/action-form'
import { CheckboxField } from '@/components/ui/checkbox-field'
import { LinkButton } from '@/components/ui/link-button'
import { NumberField } from '@/components/ui/number-field'
import { PageHead } from '@/components/ui/page-head'
import { RadioField } from '@/components/ui/radio-field'
import { SubmitButton } from '@/components/ui/submit-button'
import { BoardNamesField } from '@/components/village/board-names-field'
import { CardsAndPhones } from '@/components/village/cards-and-phones'
import { LabelFields } from '@/components/village/label-fields'
import { NameFields } from '@/components/village/name-fields'
import { SettingsSection } from '@/components/village/settings-section'
import { villageSettings } from '@/lib/access/village'
import { requireActor } from '@/lib/request/actor'
import { reader } from '@/lib/request/reader'
import { words } from '@/lib/request/words'
import { change } from './actions'

const path = '/office/settings'

export async function generateMetadata() {
  const { t } = await words()
  return { title: t('settings.title') }
}

export default async function SettingsPage() {
  const actor = await requireActor('village.change', path)
  const { t } = await words()
  const village = await villageSettings(await reader(), actor.villageId)
  return (
    <>
      <PageHead
        title={t('settings.title')}
        lead={t('settings.lead')}
        back={{ href: '/office', label: t('common.places.office') }}
        next={<LinkButton href="/office/backups">{t('backups.link')}</LinkButton>}
      />
      <ActionForm action={change}>
        <SettingsSection title={t('settings.names')}>
          <NameFields villageName={village.name} storeName={village.storeName} />
          <LabelFields chosen={village} />
        </SettingsSection>
        <SettingsSection title={t('settings.board')}>
          <BoardNamesField chosen={village.boardNames} />
        </SettingsSection>
        <SettingsSection title={t('settings.earning')}>
          <NumberField
            name="oldestDeed"
            label={t('settings.fields.oldestDeed')}
            hint={t('settings.fields.oldestDeedHint')}
            defaultValue={village.oldestDeed}
          />
          <CheckboxField
            name="deductions"
            label={t('settings.fields.deductions')}
            hint={t('settings.fields.deductionsHint')}
            defaultChecked={village.deductions}
          />
        </SettingsSection>
        <SettingsSection title={t('settings.notice')}>
          <NumberField
            name="noticeDays"
            label={t('settings.fields.noticeDays')}
            hint={t('settings.fields.noticeDaysHint')}
            defaultValue={village.noticeDays}
          />
        </SettingsSection>
        <SettingsSection title={t('settings.yearEnd')}>
          <RadioField
            name="yearEnd"
            label={t('settings.fields.yearEnd')}
            hint={t('settings.fields.yearEndHint')}
            defaultValue={village.yearEnd}
            choices={(['CARRY', 'EXPIRE'] as const).map((value) => ({
              value,
              label: t(`settings.fields.yearEnds.${value}`),
            }))}
          />
        </SettingsSection>
        <SubmitButton>{t('settings.submit')}</SubmitButton>
      </ActionForm>
      <div className="mt-8">
        <CardsAndPhones />
      </div>
    </>
  )
}
