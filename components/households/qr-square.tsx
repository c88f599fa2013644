import { encode } from 'uqr'

/** A QR square of an address. Drawn on the server as one path: no script, sharp in print. */
export function QrSquare({ address, label }: { address: string; label: string }) {
  // M bears a scratched card; the empty margin belongs to the square and is what scanners look for
  const { data, size } = encode(address, { ecc: 'M', border: 3 })
  return (
    <svg
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
      className="block h-full w-full bg-[#fff]"
    >
      <path d={pathOf(data)} fill="#000" />
    </svg>
  )
}

/** One stroke per run of dark modules. */
function pathOf(rows: readonly (readonly boolean[])[]): string {
  const strokes: string[] = []
  for (const [y, row] of rows.entries()) {
    let start = 0
    for (let x = 0; x <= row.length; x += 1) {
      if (row[x]) continue
      if (x > start) strokes.push(`M${start} ${y}h${x - start}v1h${start - x}z`)
      start = x + 1
    }
  }
  return strokes.join('')
}
