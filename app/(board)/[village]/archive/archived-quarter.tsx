import type { ReactNode } from 'react'
import { announcementDays } from '@/components/announcements/announcement-days'
import { BoardSlip } from '@/components/board/board-slip'
import { rangeName } from '@/components/months/range-name'
import { words } from '@/lib/request/words'
import type { ArchivedQuarter as Quarter } from './quarters-of-year'

/** Everything that a quarter published, as links; what was announced stands here in full. */
export async function ArchivedQuarter({ slug, of }: { slug: string; of: Quarter }) {
  const said = await words()
  const { t, formats } = said
  const { quarter, redList, tables, notices, services, announcements } = of
  return (
    <BoardSlip id={quarter} title={formats.period(quarter)}>
      {redList && (
        <Line head={t('board.parts.redList')}>
          <ArchiveLink href={`/${slug}/red-lists/${quarter}`}>
            {t('board.redList.title', { period: formats.period(quarter) })}
          </ArchiveLink>
        </Line>
      )}
      {tables.length > 0 && (
        <Line head={t('board.months.title')}>
          {tables.map((period) => (
            <ArchiveLink key={period} href={`/${slug}/months/${period}`}>
              {formats.period(period)}
            </ArchiveLink>
          ))}
        </Line>
      )}
      {notices.length > 0 && (
        <Line head={t('board.archive.notices')}>
          {notices.map((range) => (
            <ArchiveLink key={range.first} href={`/${slug}/notices/${range.first}`}>
              {rangeName(said, range)}
            </ArchiveLink>
          ))}
        </Line>
      )}
      {services && (
        <Line head={t('board.archive.services')}>
          <p>{t('activities.services.inShort', services)}</p>
        </Line>
      )}
      {announcements.length > 0 && (
        <Line head={t('announcements.title')}>
          <ul className="w-full list-none">
            {announcements.map((announcement) => (
              <li key={announcement.id} className="border-t border-line py-2 wrap-anywhere">
                <p className="flex flex-wrap gap-x-3">
                  <strong>{announcement.title}</strong>
                  <span className="text-soft">{announcementDays(said, announcement)}</span>
                </p>
                <p className="whitespace-pre-line">{announcement.text}</p>
              </li>
            ))}
          </ul>
        </Line>
      )}
    </BoardSlip>
  )
}

function Line({ head, children }: { head: string; children: ReactNode }) {
  return (
    <div className="mt-1">
      <h3 className="font-bold">{head}</h3>
      <div className="flex flex-wrap gap-x-6">{children}</div>
    </div>
  )
}

export function ArchiveLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <a href={href} className="inline-flex min-h-target min-w-target items-center">
      {children}
    </a>
  )
}
