import type { Page } from '@playwright/test'

/** How many sheets of paper the page takes, at the size that its own @page asks for, or else `paper`. */
export async function printedPages(page: Page, paper?: 'A4'): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true, format: paper })
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0
}
