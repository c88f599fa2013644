/** How the people call the place they live in: 村, 嘎查. */
export const placeLabels = ['VILLAGE', 'GACHA'] as const
export type PlaceLabel = (typeof placeLabels)[number]

/** How they call the part of it that one leader looks after: 组, 网格, 社. */
export const groupLabels = ['GROUP', 'GRID', 'SHE'] as const
export type GroupLabel = (typeof groupLabels)[number]

/** What a village calls itself and its parts; every sentence of its pages follows. */
export interface Labels {
  placeLabel: PlaceLabel
  groupLabel: GroupLabel
}

export const usualLabels: Labels = { placeLabel: 'VILLAGE', groupLabel: 'GROUP' }
