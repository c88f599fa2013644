import { DataTable } from '@/components/ui/data-table'
import { demoPassword, demoSignIns } from '@/lib/access/demo-sign-ins'
import { words } from '@/lib/request/words'

/** Who can sign in to the demo village, one person per part. To be read and typed. */
export async function DemoSignIns() {
  const { t } = await words()
  return (
    <section className="grid gap-2">
      <h2 className="font-serif text-lead">{t('signIn.demo.title')}</h2>
      <p>{t('signIn.demo.lead', { password: demoPassword })}</p>
      <DataTable
        caption={t('signIn.demo.title')}
        captionHidden
        columns={[
          {
            key: 'role',
            head: t('signIn.demo.role'),
            cell: ({ role }) => t(`common.roles.${role}`),
          },
          {
            key: 'name',
            head: t('signIn.signInName'),
            cell: ({ signInName }) => <code>{signInName}</code>,
            namesRow: true,
          },
        ]}
        rows={demoSignIns}
        rowKey={({ signInName }) => signInName}
      />
    </section>
  )
}
