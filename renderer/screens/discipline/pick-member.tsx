import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { activeStatuses } from '../../../shared/entities/member-state.ts';
import { disciplineText as text } from '../../../shared/i18n/vi/discipline.ts';
import { FindMember, type FoundMember } from '../../parts/find-member.tsx';

/** Whom a decision is on; the wizard opens at the member's own page. */
export function PickMember({ onClose }: { readonly onClose: () => void }) {
  const navigate = useNavigate();
  const [chosen, setChosen] = useState<FoundMember | null>(null);
  const go = (member: FoundMember | null) => {
    setChosen(member);
    if (member)
      void navigate({
        to: '/dang-vien/$id',
        params: { id: String(member.id) },
        search: { ghi: 'disciplined' },
      });
  };
  return (
    <Modal opened onClose={onClose} title={text.recordMember} centered>
      <Stack gap="sm">
        <Text>{text.pickMemberHint}</Text>
        <FindMember first label={text.pickMember} statuses={activeStatuses} chosen={chosen} onChoose={go} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {text.cancel}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
