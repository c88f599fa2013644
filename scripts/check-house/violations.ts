import { circles } from './circles'
import type { House, Violation } from './house'
import { importRules } from './import-rules'
import { textViolations } from './text-rules'

export function violationsIn(house: House): Violation[] {
  return [
    ...[...house.values()].flatMap(textViolations),
    ...importViolations(house),
    ...circles(house),
  ]
}

function importViolations(house: House): Violation[] {
  return [...house.values()].flatMap((file) =>
    file.imports.flatMap((imported) =>
      importRules.flatMap((rule) => {
        const why = rule(file, imported, house)
        if (why === undefined) return []
        return [
          { path: file.path, line: imported.line, what: `imports ${imported.specifier}`, why },
        ]
      }),
    ),
  )
}
