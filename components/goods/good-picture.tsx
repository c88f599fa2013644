/** What a good looks like. Its name stands beside it, so that the picture says nothing by itself. */
export function GoodPicture({ pictureId, small }: { pictureId: string; small?: boolean }) {
  return (
    <img
      src={`/photos/${pictureId}`}
      alt=""
      width={small ? 44 : 96}
      height={small ? 44 : 96}
      loading="lazy"
      className={`${small ? 'size-11' : 'size-24'} flex-none border border-edge bg-sheet object-cover print:hidden`}
    />
  )
}
