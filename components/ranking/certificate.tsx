import './certificate.css'
import type { Award, GivenHonour } from '@/lib/ranking/award-queries'
import { words } from '@/lib/request/words'
import type { Period } from '@/lib/shared/civil-date'

/** Names so long that in large letters they would not leave the sheet its room. */
function manyLetters(honourName: string, award: Pick<Award, 'headName' | 'memberName'>): boolean {
  return [...honourName].length > 10 || [...(award.memberName ?? award.headName)].length > 16
}

/** 奖状: one honour of a year for one household or person, names in full, with room for a seal. */
export async function Certificate(props: {
  villageName: string
  year: Period
  honour: Pick<GivenHonour, 'honourName' | 'decidedOn'>
  award: Pick<Award, 'headName' | 'memberName'>
}) {
  const { villageName, year, honour, award } = props
  const { t, formats } = await words()
  return (
    <article className={`certificate ${manyLetters(honour.honourName, award) ? 'long' : ''}`}>
      <div>
        <h2>{t('honours.certificate.word')}</h2>
        <div className="text">
          <p className="whom">
            {award.memberName === null
              ? t('honours.certificate.household', { head: award.headName })
              : t('honours.certificate.member', { name: award.memberName })}
          </p>
          <p className="body">
            {t('honours.certificate.body', {
              village: villageName,
              year: formats.period(year),
            })}
          </p>
          <p className="honour">{honour.honourName}</p>
          <p className="praise">{t('honours.certificate.praise')}</p>
        </div>
        <footer>
          <p>{villageName}</p>
          <p>{formats.date(honour.decidedOn)}</p>
        </footer>
      </div>
    </article>
  )
}
