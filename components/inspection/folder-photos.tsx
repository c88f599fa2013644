import { words } from '@/lib/request/words'

/** Photos that belong to a part of the folder, six to a printed sheet. */
export async function FolderPhotos({ title, ids }: { title: string; ids: readonly string[] }) {
  const { t } = await words()
  if (ids.length === 0) return null
  return (
    <div className="grid gap-2">
      <h3 className="font-bold">{title}</h3>
      <ul className="grid list-none grid-cols-[repeat(auto-fill,minmax(14rem,1fr))] gap-3 print:grid-cols-2">
        {ids.map((id, index) => (
          <li key={id} className="keep-together border border-edge bg-sheet p-1">
            <img
              src={`/photos/${id}`}
              alt={t('photos.nth', { nth: String(index + 1) })}
              className="h-56 w-full object-contain"
            />
          </li>
        ))}
      </ul>
    </div>
  )
}
