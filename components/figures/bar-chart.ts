import { BarChart } from 'echarts/charts'
import { GridComponent } from 'echarts/components'
import { init, use as withParts } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'
import { formatPoints } from '@/lib/messages/formats'

withParts([BarChart, GridComponent, SVGRenderer])

export interface BarSeries {
  name: string
  /** One for each mark of the axis; null leaves it empty. */
  values: readonly (number | null)[]
}

export interface Bars {
  /** Under the bars: months, quarters. */
  marks: readonly string[]
  series: readonly BarSeries[]
  /** On top of each other instead of beside each other. */
  stacked?: boolean
}

/** Told apart in grey too. Each row of bars has the ink of its place. */
export const inks = ['#74110e', '#14523a', '#c9962e', '#1d3a66', '#b9a68a']
const ink = '#221d17'
const line = '#d3c8b1'

/**
 * Bars as the address of a picture, drawn on the server: no script on the phone. `width` in the
 * picture's own pixels; letters are 20 of them, so a picture is drawn for each width it is shown at.
 */
export function barChart({ marks, series, stacked = false }: Bars, width: number): string {
  const height = 260
  const chart = init(null, null, { renderer: 'svg', ssr: true, width, height })
  const text = { color: ink, fontSize: 20, fontFamily: 'sans-serif' }
  chart.setOption({
    animation: false,
    color: inks,
    textStyle: text,
    grid: { left: 4, right: 4, top: 32, bottom: 4, containLabel: true },
    xAxis: {
      type: 'category',
      data: [...marks],
      axisTick: { show: false },
      axisLine: { lineStyle: { color: ink } },
      // a phone has room for every other month
      axisLabel: { ...text, interval: width < 400 ? 'auto' : 0, hideOverlap: true },
    },
    yAxis: {
      type: 'value',
      minInterval: 1,
      axisLabel: { ...text, formatter: formatPoints },
      splitLine: { lineStyle: { color: line } },
    },
    series: series.map(({ name, values }) => ({
      type: 'bar',
      name,
      data: [...values],
      barMaxWidth: 40,
      ...(stacked && { stack: 'all' }),
      // a single row of bars says its figures itself
      label: {
        ...text,
        show: series.length === 1,
        position: 'top',
        formatter: ({ value }: { value?: unknown }) =>
          typeof value === 'number' && value !== 0 ? formatPoints(value) : '',
      },
      labelLayout: { hideOverlap: true },
    })),
  })
  const svg = chart.renderToSVGString()
  chart.dispose()
  return `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`
}
