import { type Finding, fine, look, wrong } from './finding'

/** Whether PUBLIC_URL is an address that a phone can reach; whether it does, only a phone can tell. */
export function lookAtAddress(address: string | undefined): Finding {
  if (!address) return look((t) => t('server.doctor.found.noAddress'))
  const { protocol, hostname, pathname, search, hash } = new URL(address)
  if (/^(localhost|127\.|\[::1\]|0\.0\.0\.0)/.test(hostname))
    return wrong(
      (t) => t('server.doctor.found.localAddress', { address }),
      (t) => t('server.doctor.next.localAddress'),
    )
  if (pathname !== '/' || search !== '' || hash !== '')
    return wrong(
      (t) => t('server.doctor.found.longAddress', { address }),
      (t) => t('server.doctor.next.longAddress'),
    )
  if (protocol === 'https:') return fine((t) => t('server.doctor.found.address', { address }))
  return look(
    (t) => t('server.doctor.found.plainAddress', { address }),
    (t) => t('server.doctor.next.plainAddress'),
  )
}
