import type { Sheet } from '@/lib/earning/sheet-queries'
import { words } from '@/lib/request/words'

/** What became of a sheet, in counts: 待评 12, 通过 11 · 不通过 1, 撤回 12. */
export async function SheetResult({ sheet }: { sheet: Sheet }) {
  const { t } = await words()
  const { waiting, passed, declined, postponed, withdrawn, reversed } = sheet
  return (
    <span className="inline-flex flex-wrap gap-x-3">
      {waiting > 0 && <strong>{t('earn.mineList.waiting', { count: String(waiting) })}</strong>}
      {postponed > 0 && (
        <span className="text-straw">
          {t('earn.mineList.postponed', { count: String(postponed) })}
        </span>
      )}
      {passed > 0 && (
        <span className="text-jade">{t('earn.mineList.passed', { count: String(passed) })}</span>
      )}
      {declined > 0 && (
        <span className="text-lacquer">
          {t('earn.mineList.declined', { count: String(declined) })}
        </span>
      )}
      {withdrawn > 0 && (
        <span className="text-soft">
          {t('earn.mineList.withdrawn', { count: String(withdrawn) })}
        </span>
      )}
      {reversed > 0 && (
        <span className="text-soft">
          {t('earn.mineList.reversed', { count: String(reversed) })}
        </span>
      )}
    </span>
  )
}
