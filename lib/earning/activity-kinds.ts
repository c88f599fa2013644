/** 清洁行动 · 宣讲 · 义诊 · 心理疏导 · 咨询 · 志愿服务 · 其他 */
export const activityKinds = [
  'CLEAN_UP',
  'LECTURE',
  'CLINIC',
  'COUNSELLING',
  'ADVICE',
  'VOLUNTEER',
  'OTHER',
] as const
export type ActivityKind = (typeof activityKinds)[number]

/** 服务: what partners bring to the village. */
export const serviceKinds = ['LECTURE', 'CLINIC', 'COUNSELLING', 'ADVICE'] as const

/** 义诊, 心理疏导: who comes is counted and never named, so there are no points either. */
export function takesNoNames(kind: ActivityKind): boolean {
  return kind === 'CLINIC' || kind === 'COUNSELLING'
}

export function isService(kind: ActivityKind): boolean {
  return serviceKinds.some((service) => service === kind)
}
