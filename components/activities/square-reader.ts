/** Reads the square on a card from a picture of the camera; undefined while there is none. */
export type SquareReader = (video: HTMLVideoElement) => Promise<string | undefined>

/**
 * The browser's own reader where it has one, else one in WebAssembly, which is loaded now: a
 * megabyte that only those load who switch the camera on.
 */
export async function squareReader(): Promise<SquareReader> {
  const { BarcodeDetector, prepareZXingModule } = await import('barcode-detector/ponyfill')
  prepareZXingModule({
    overrides: {
      // from this server: the village's line may lead nowhere else
      locateFile: () =>
        new URL('../../node_modules/zxing-wasm/dist/reader/zxing_reader.wasm', import.meta.url)
          .href,
    },
  })
  const detector = new BarcodeDetector({ formats: ['qr_code'] })
  return async (video) => (await detector.detect(video))[0]?.rawValue
}
