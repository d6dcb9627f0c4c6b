/** The paper on its way: a date and a signer for each box, phiếu báo out and back. The paper itself is never drawn. */
import { Button, Group, SimpleGrid, Stack, Table, Text, TextInput, Title } from '@mantine/core';
import { useState } from 'react';
import { transfersText as text } from '../../../shared/i18n/vi/transfers.ts';
import type { TransferDetail } from '../../../shared/ipc/transfer.ts';
import { transferPapers } from '../../../shared/rules/regulations/transfer.ts';
import { checkBoxes, nextBox } from '../../../shared/rules/transfer.ts';
import { useCommand } from '../../api.ts';
import { enterGoesOn } from '../../fields/enter-goes-on.ts';
import { ErrorNote } from '../../parts/error-note.tsx';
import { notify } from '../../parts/notify.ts';
import { PartialDateInput } from '../../parts/partial-date-input.tsx';
import { useMay } from '../../parts/rights/use-may.ts';
import { todayInVietnam } from '../../parts/today.ts';

export function PaperBoxes({ detail }: { detail: TransferDetail }) {
  const { transfer: t } = detail;
  const paper = transferPapers[t.paperKind];
  const over = t.state === 'returned' || t.state === 'cancelled';
  const shut = !useMay('write') || over;
  const [boxes, setBoxes] = useState(t.boxes);
  const [sentOn, setSentOn] = useState(t.noticeSentOn);
  const [backOn, setBackOn] = useState(t.noticeReceivedOn);
  const [papers, setPapers] = useState(t.papers);
  const follow = useCommand('transfer.follow');
  const next = nextBox(t.paperKind, boxes);
  const wrong = checkBoxes(boxes, { paper: t.paperKind, today: todayInVietnam() });
  const filled = (no: number) => boxes.find((b) => b.box === no) ?? { box: no, on: '', signer: '' };
  const set = (no: number, part: { on?: string; signer?: string }) =>
    setBoxes([...boxes.filter((b) => b.box !== no), { ...filled(no), ...part }]);
  const save = () =>
    follow.mutate(
      {
        id: t.id,
        version: t.version,
        boxes: [...boxes].sort((a, b) => a.box - b.box),
        noticeSentOn: sentOn,
        noticeReceivedOn: backOn,
        papers,
        note: t.note,
      },
      { onSuccess: () => notify.success(text.followed) },
    );
  return (
    <form
      noValidate
      aria-label={text.boxesTitle}
      onKeyDown={enterGoesOn}
      onSubmit={(e) => {
        e.preventDefault();
        save();
      }}
    >
      <Stack gap="xs">
        <Title order={3}>{text.boxesTitle}</Title>
        {paper.boxes.length === 0 ? (
          <Text>{text.noBoxes}</Text>
        ) : (
          <Table aria-label={text.boxesTitle} verticalSpacing={2}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{text.boxColumns.box}</Table.Th>
                <Table.Th>{text.boxColumns.signer}</Table.Th>
                <Table.Th w={180}>{text.boxColumns.on}</Table.Th>
                <Table.Th w={190}>{text.boxColumns.by}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {paper.boxes.map(({ box, signer, verified }) => (
                <Table.Tr key={box}>
                  <Table.Td fw={next?.box === box ? 600 : 400}>{box}</Table.Td>
                  <Table.Td fw={next?.box === box ? 600 : 400}>
                    {signer}
                    {!verified && ` (${text.boxUnread})`}
                  </Table.Td>
                  <Table.Td>
                    <BoxDate
                      no={box}
                      value={filled(box).on}
                      disabled={shut}
                      onChange={(on) => set(box, { on })}
                    />
                  </Table.Td>
                  <Table.Td>
                    <TextInput
                      aria-label={text.boxSigner(box)}
                      autoComplete="off"
                      maxLength={120}
                      disabled={shut}
                      value={filled(box).signer}
                      onChange={(e) => set(box, { signer: e.currentTarget.value })}
                    />
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        )}
        {next && !over && <Text role="status">{text.nextBox(next.box, next.signer)}</Text>}
        {wrong.map((p) => (
          <Text key={p.rule} c="var(--mantine-color-error)" role="alert">
            {text.withCitation(p.rule, p.citation)}
          </Text>
        ))}
        <Title order={3}>{text.notices}</Title>
        <SimpleGrid cols={3}>
          <PartialDateInput label={text.noticeSent} value={sentOn} onChange={setSentOn} disabled={shut} />
          <PartialDateInput label={text.noticeBack} value={backOn} onChange={setBackOn} disabled={shut} />
          <TextInput
            label={text.papers}
            autoComplete="off"
            maxLength={500}
            disabled={shut}
            value={papers}
            onChange={(e) => setPapers(e.currentTarget.value)}
          />
        </SimpleGrid>
        <ErrorNote error={follow.error?.error} />
        {!shut && (
          <Group>
            <Button type="submit" variant="default" disabled={wrong.length > 0} loading={follow.isPending}>
              {text.followDo}
            </Button>
          </Group>
        )}
      </Stack>
    </form>
  );
}

/** The label of a box is the table's own; here it is said for a screen reader. */
function BoxDate(props: { no: number; value: string; disabled: boolean; onChange: (on: string) => void }) {
  const { no, value, disabled, onChange } = props;
  return (
    <PartialDateInput
      hiddenLabel
      label={text.boxOn(no)}
      value={value}
      disabled={disabled}
      onChange={onChange}
    />
  );
}
