import type { Page } from '@playwright/test'

type Paper = { format: 'A4' | 'A3'; landscape: boolean }

/**
 * Which lines of a list reach the paper. Every line is given an address of its own for the time of the
 * print: a line that is drawn leaves it in the PDF, a line that the layout loses does not.
 */
export async function linesOnPaper(page: Page, selector: string, paper: Paper): Promise<number> {
  await page.evaluate((lines) => {
    for (const [index, line] of document.querySelectorAll(lines).entries()) {
      const name = line.firstElementChild
      if (!name || name.querySelector('a')) continue
      const link = document.createElement('a')
      link.href = `https://paper.example/${index}`
      link.append(...name.childNodes)
      name.append(link)
    }
  }, selector)
  const pdf = await page.pdf({ ...paper, printBackground: true })
  const found = pdf.toString('latin1').match(/paper\.example\/\d+/g) ?? []
  return new Set(found).size
}
