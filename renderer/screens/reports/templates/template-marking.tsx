/** Says once what goes into a cell: point at it, or type its address, and choose. */
import { Button, Group, Select, Stack, Text, TextInput, Title } from '@mantine/core';
import { type FormEvent, useMemo, useState } from 'react';
import { templateText as text } from '../../../../shared/i18n/vi/template.ts';
import type { TemplateView } from '../../../../shared/ipc/template.ts';
import type { MarkTarget } from '../../../../shared/template/mark-target.ts';
import { TemplateGrid } from './template-grid.tsx';

interface Props {
  readonly view: TemplateView;
  readonly onMark: (sheet: string, address: string, target: MarkTarget) => Promise<void>;
}

const isAddress = (address: string): boolean => /^[A-Z]{1,3}[1-9]\d{0,6}$/.test(address);

export function TemplateMarking({ view, onMark }: Props) {
  const [sheet, setSheet] = useState(view.sheets[0]?.name ?? '');
  const [address, setAddress] = useState('');
  const [target, setTarget] = useState<string | null>(null);
  const [tried, setTried] = useState(false);
  const choices = useMemo(() => {
    const numbered = view.targets.map(({ name, group }, i) => ({
      group,
      item: { value: String(i), label: name },
    }));
    const groups = Map.groupBy(numbered, ({ group }) => group);
    return [...groups].map(([group, items]) => ({ group, items: items.map(({ item }) => item) }));
  }, [view.targets]);
  const marked = new Set(view.marks.filter((mark) => mark.sheet === sheet).map((mark) => mark.address));
  const rows = view.sheets.find(({ name }) => name === sheet)?.rows ?? [];

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setTried(true);
    const chosen = target === null ? undefined : view.targets[Number(target)];
    if (!isAddress(address) || !chosen) return;
    await onMark(sheet, address, chosen.target);
    setTried(false);
    setTarget(null);
  };

  return (
    <Stack gap="sm" component="section" aria-label={text.markTitle}>
      <Title order={3} size="h5">
        {text.markTitle}
      </Title>
      <Text>{text.markHint}</Text>
      <form onSubmit={(event) => void submit(event)} noValidate>
        <Group align="flex-start" gap="sm">
          {view.sheets.length > 1 && (
            <Select
              label={text.sheet}
              allowDeselect={false}
              data={view.sheets.map(({ name }) => name)}
              value={sheet}
              onChange={(chosen) => chosen !== null && setSheet(chosen)}
            />
          )}
          <TextInput
            label={text.address}
            w={110}
            autoComplete="off"
            value={address}
            error={tried && !isAddress(address) ? text.addressWrong : null}
            onChange={(event) => setAddress(event.currentTarget.value.trim().toUpperCase())}
          />
          <Select
            label={text.target}
            placeholder={text.choose}
            searchable
            flex={1}
            miw={280}
            maw={560}
            data={choices}
            value={target}
            error={tried && target === null ? text.choose : null}
            onChange={setTarget}
          />
          <Button type="submit" variant="default" mt={26}>
            {text.mark}
          </Button>
        </Group>
      </form>
      <TemplateGrid sheet={sheet} rows={rows} marked={marked} chosen={address} onChoose={setAddress} />
    </Stack>
  );
}
