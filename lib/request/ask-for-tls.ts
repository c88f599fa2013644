import { isHttps } from './cookie'
import { onExchange } from './exchanges'

/**
 * From now on every answer, a file's and a refusal's too, tells a browser that came by TLS to come
 * by nothing else for a year. Only where the public address has TLS: on a LAN there is none to ask for.
 */
export function askForTls(wanted = isHttps()): void {
  if (!wanted) return
  onExchange(({ response }) => {
    response.setHeader('Strict-Transport-Security', 'max-age=31536000')
  })
}
