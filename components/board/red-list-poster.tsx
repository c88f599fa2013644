import { redListNotes } from '@/components/ranking/red-list-notes'
import { boardName } from '@/lib/households/masked-name'
import type { RedList } from '@/lib/ranking/queries'
import { words } from '@/lib/request/words'
import { RedPoster } from './red-poster'

/** A red list before it is published: its places and who would not take part. */
export type RedListDraft = Pick<RedList, 'period' | 'places' | 'unranked'>

export interface RedListPosterProps {
  villageName: string
  list: RedList | RedListDraft
  /** In full where it hangs in the village, as the village chose on the open network. */
  names: 'FULL' | 'MASKED'
  /** Says across its head that it is not published. */
  preview?: string
  /** Shows only so many of a list on which very many share a place. */
  most?: number
}

/** The red list of a period in the words of its reader. */
export async function RedListPoster(props: RedListPosterProps) {
  const said = await words()
  const { t, formats } = said
  const { villageName, list, names, preview, most } = props
  const shown = list.places.slice(0, most)
  const rest = list.places.length - shown.length
  return (
    <RedPoster
      title={t('ranking.redList.title')}
      subtitle={t('ranking.redList.subtitle', {
        village: villageName,
        period: formats.period(list.period),
      })}
      preview={preview}
      places={shown.map(({ place, headName, groupName, number, points }) => ({
        key: String(number),
        place,
        name: boardName(headName, names),
        detail: t('ranking.redList.group', { group: groupName, number: String(number) }),
        points,
      }))}
      placeLabel={(place) => t('ranking.redList.placeLabel', { place })}
      pointsUnit={t('common.points.unit')}
      footnotes={[
        ...(rest > 0 ? [t('ranking.redList.rest', { count: rest })] : []),
        ...redListNotes(said, list),
      ]}
    />
  )
}
