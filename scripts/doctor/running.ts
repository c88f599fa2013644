import { askHealth } from '../start/ask-health'
import { isPortFree } from '../start/port'
import { isHeld, whoRuns } from '../start/running'
import { type Finding, fine, look, wrong } from './finding'

/** Who has the port, and who the book; a server of this folder is asked at the port it was started on. */
export async function lookAtServer(
  asked: number,
  dataFolder: string,
  url: string,
): Promise<Finding[]> {
  const noted = whoRuns(dataFolder)
  const port = noted?.port ?? asked
  const figures = { port: String(port) }
  if (await isPortFree(port)) {
    const free = fine((t) => t('server.doctor.found.portFree', figures))
    if (!isHeld(url)) return [free]
    return [
      look(
        (t) => t('server.doctor.found.heldBook', figures),
        (t) => t('server.doctor.next.heldBook'),
      ),
    ]
  }
  const answer = await askHealth(port)
  if (!answer && noted)
    return [
      wrong(
        (t) => t('server.doctor.found.portSilent', figures),
        (t) => t('server.doctor.next.portSilent'),
      ),
    ]
  if (!answer)
    return [
      wrong(
        (t) => t('server.doctor.found.portTaken', figures),
        (t) => t('server.doctor.next.portTaken', { other: String(port + 1) }),
      ),
    ]
  if (!noted && url.startsWith('file:') && !isHeld(url))
    return [
      wrong(
        (t) => t('server.doctor.found.portOther', figures),
        (t) => t('server.doctor.next.portTaken', { other: String(port + 1) }),
      ),
    ]
  if (answer.status !== 'down') return [fine((t) => t('server.doctor.found.portOurs', figures))]
  const said = Object.entries(answer.checks)
    .map(([check, found]) => `${check}: ${found}`)
    .join(', ')
  return [
    wrong(
      (t) => t('server.doctor.found.portSick', { ...figures, said }),
      (t) => t('server.doctor.next.portSick'),
    ),
  ]
}
