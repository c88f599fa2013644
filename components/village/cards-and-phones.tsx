import { cardsLeadSomewhere } from '@/lib/request/public-address'
import { words } from '@/lib/request/words'
import { readSettings } from '@/lib/shared/env'
import { SettingsSection } from './settings-section'

/** What the installation's public address does to the cards. It is set where the server is started. */
export async function CardsAndPhones() {
  const { t } = await words()
  const { PUBLIC_URL: address } = readSettings()
  return (
    <SettingsSection title={t('settings.cards.title')}>
      <p className="max-w-prose [overflow-wrap:anywhere]">
        {address
          ? t('settings.cards.open', { address })
          : t(cardsLeadSomewhere() ? 'settings.cards.demo' : 'settings.cards.number')}
      </p>
      {!address && <p className="max-w-prose text-soft">{t('settings.cards.how')}</p>}
    </SettingsSection>
  )
}
