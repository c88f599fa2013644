import { join } from 'node:path'
import { renderAsync } from '@resvg/resvg-js'
import { pictureFont } from './red-list-picture'

/** Under the SIL Open Font License, which lies beside it (docs/decisions/0040). */
const fontFile = join(
  /* turbopackIgnore: true */ process.cwd(),
  'node_modules/@expo-google-fonts/noto-serif-sc/700Bold/NotoSerifSC_700Bold.ttf',
)

/** A picture as PNG: with the font that came along and no other, so that it is the same everywhere. */
export async function drawPicture(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  const drawn = await renderAsync(svg, {
    font: { fontFiles: [fontFile], loadSystemFonts: false, defaultFontFamily: pictureFont },
  })
  return new Uint8Array(drawn.asPng())
}
