import { Button } from '@/components/ui/button'
import { controlLook } from '@/components/ui/control-look'
import { Notice } from '@/components/ui/notice'
import type { ImportKind } from '@/lib/exchange/importer'
import { words } from '@/lib/request/words'

/**
 * A file, or a table pasted. A plain form that a route answers: a server action takes no file of
 * this size, and nothing here needs a script.
 */
export async function UploadForm(props: { kind: ImportKind; importId: string; why?: string }) {
  const { t } = await words()
  return (
    <form
      action="/office/exchange/upload"
      method="post"
      encType="multipart/form-data"
      className="grid max-w-3xl gap-5"
    >
      {props.why && (
        <div role="alert" id="file-error">
          <Notice tone="stop" title={t('exchange.form.back')}>
            {props.why}
          </Notice>
        </div>
      )}
      <input type="hidden" name="kind" value={props.kind} />
      <input type="hidden" name="importId" value={props.importId} />
      <div className="grid gap-1">
        <label htmlFor="file" className="font-bold">
          {t('exchange.form.file')}
        </label>
        <p id="file-hint" className="text-note text-soft">
          {t('exchange.form.fileHint')}
        </p>
        <input
          type="file"
          id="file"
          name="file"
          accept=".xlsx,.csv,.txt,.tsv"
          aria-describedby={props.why ? 'file-hint file-error' : 'file-hint'}
          aria-invalid={props.why ? true : undefined}
          className={`${controlLook} py-2`}
        />
      </div>
      <div className="grid gap-1">
        <label htmlFor="pasted" className="font-bold">
          {t('exchange.form.pasted')}
        </label>
        <p id="pasted-hint" className="text-note text-soft">
          {t('exchange.form.pastedHint')}
        </p>
        <textarea
          id="pasted"
          name="pasted"
          rows={6}
          aria-describedby="pasted-hint"
          className={controlLook}
        />
      </div>
      <div>
        <Button type="submit" look="primary">
          {t('exchange.form.submit')}
        </Button>
      </div>
    </form>
  )
}
