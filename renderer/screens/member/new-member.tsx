import { Text } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { emptyMemberRecord } from '../../../shared/entities/member.ts';
import { memberText as text } from '../../../shared/i18n/vi/member.ts';
import { recordText } from '../../../shared/i18n/vi/record.ts';
import { ok } from '../../../shared/result.ts';
import { OpError, useCommand } from '../../api.ts';
import { notify } from '../../parts/notify.ts';
import { PageHeader } from '../../parts/page-header.tsx';
import { BackToList } from './member-head.tsx';
import { RecordForm } from './record-form.tsx';

const blank = emptyMemberRecord();
const head = (
  <Text c="dimmed" mb="sm">
    {recordText.itemsAfterAdding}
  </Text>
);

/** A record for somebody who is not in the register yet. */
export function NewMember() {
  const add = useCommand('member.add');
  const navigate = useNavigate();
  return (
    <>
      <BackToList />
      <PageHeader title={text.newTitle} subtitle={text.newSubtitle} />
      <RecordForm
        memberId={null}
        record={blank}
        version={0}
        draftKey="member:moi"
        saveLabel={text.add}
        active
        head={head}
        onSave={async (record) => {
          try {
            const { id } = await add.mutateAsync({ record });
            notify.success(text.added(record.fullName));
            void navigate({
              to: '/dang-vien/$id',
              params: { id: String(id) },
              search: { tab: 'qua-trinh' },
              replace: true,
            });
            return ok({ version: 1 });
          } catch (error) {
            if (!(error instanceof OpError)) throw error;
            return { ok: false, error: error.error };
          }
        }}
      />
    </>
  );
}
