/**
 * The goods of the published store with its points, and a few that such stores keep. Rain boots
 * were taken there for 20 points and the points of law lectures.
 */
export const usualGoods = [
  { name: '雨衣', unit: '件', points: 70 },
  { name: '头灯', unit: '个', points: 50 },
  { name: '毛巾', unit: '条', points: 25 },
  { name: '雨鞋', unit: '双', points: 20 },
  { name: '牙刷', unit: '支', points: 5 },
  { name: '牙膏', unit: '支', points: 15 },
  { name: '洗衣粉', unit: '袋', points: 30 },
  { name: '香皂', unit: '块', points: 10 },
  { name: '抽纸', unit: '包', points: 15 },
  { name: '脸盆', unit: '个', points: 25 },
] as const
