/** Many subjects at once: organisations out of the tree, members of a branch, or a list pasted from Excel. */
import { Button, Modal, Stack, Tabs, Text } from '@mantine/core';
import { useState } from 'react';
import type { Campaign } from '../../../shared/entities/inspection.ts';
import { appText } from '../../../shared/i18n/vi/app.ts';
import { inspectionSubjectText } from '../../../shared/i18n/vi/inspection-subjects.ts';
import { formatDate } from '../../../shared/text/dates.ts';
import { useCommand } from '../../api.ts';
import { ErrorNote } from '../../parts/error-note.tsx';
import { FormFooter } from '../../parts/form-footer.tsx';
import { notify } from '../../parts/notify.ts';
import { todayInVietnam } from '../../parts/today.ts';
import { PastedSubjects } from './campaign-pasted-subjects.tsx';
import { MemberTicks, OrganisationTicks } from './campaign-ticks.tsx';

const text = inspectionSubjectText.picker;

interface Props {
  readonly campaign: Campaign;
  readonly onClose: () => void;
}

export function SubjectPicker({ campaign, onClose }: Props) {
  const day = campaign.fromOn || todayInVietnam();
  const [orgIds, setOrgIds] = useState<readonly number[]>([]);
  const [memberIds, setMemberIds] = useState<readonly number[]>([]);
  const add = useCommand('inspection.addSubjects');
  const take = () =>
    add.mutate(
      { campaignId: campaign.id, orgIds: [...orgIds], memberIds: [...memberIds] },
      {
        onSuccess: ({ added, already }) => {
          notify.success(text.added(added, already));
          onClose();
        },
      },
    );
  return (
    <Modal opened onClose={onClose} size={900} title={text.title} centered>
      <Stack gap="sm">
        <Text c="dimmed">{text.day(formatDate(day))}</Text>
        <Tabs defaultValue="organisations" keepMounted={false}>
          <Tabs.List mb="sm">
            <Tabs.Tab value="organisations">{text.organisations}</Tabs.Tab>
            <Tabs.Tab value="members">{text.members}</Tabs.Tab>
            <Tabs.Tab value="paste">{text.paste}</Tabs.Tab>
          </Tabs.List>
          <Tabs.Panel value="organisations">
            <OrganisationTicks day={day} chosen={orgIds} onChange={setOrgIds} />
          </Tabs.Panel>
          <Tabs.Panel value="members">
            <MemberTicks day={day} chosen={memberIds} onChange={setMemberIds} />
          </Tabs.Panel>
          <Tabs.Panel value="paste">
            <PastedSubjects
              day={day}
              onFound={(found) => {
                setOrgIds([...new Set([...orgIds, ...found.orgIds])]);
                setMemberIds([...new Set([...memberIds, ...found.memberIds])]);
              }}
            />
          </Tabs.Panel>
        </Tabs>
        <ErrorNote error={add.error?.error} />
        <FormFooter>
          <Button variant="default" onClick={onClose}>
            {appText.cancel}
          </Button>
          <Button onClick={take} disabled={orgIds.length + memberIds.length === 0} loading={add.isPending}>
            {text.take(orgIds.length, memberIds.length)}
          </Button>
        </FormFooter>
      </Stack>
    </Modal>
  );
}
