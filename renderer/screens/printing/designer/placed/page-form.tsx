import { Alert, Checkbox, NumberInput, Select, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { useState } from 'react';
import type { PlacedBody } from '../../../../../shared/documents/template.ts';
import { designerText } from '../../../../../shared/i18n/vi/designer.ts';
import { GhostTools } from '../ghost/ghost-tools.tsx';
import { onPage } from './field-ops.ts';

const text = designerText.page;
const sizes = {
  a4: { width: 210, height: 297 },
  a4wide: { width: 297, height: 210 },
  a5: { width: 148, height: 210 },
  a5wide: { width: 210, height: 148 },
} as const;
type SizeName = keyof typeof sizes;
// Keys of one literal object.
const names = Object.keys(sizes) as readonly SizeName[];

const nameOf = ({ width, height }: PlacedBody['page']): SizeName | 'own' =>
  names.find((name) => sizes[name].width === width && sizes[name].height === height) ?? 'own';

interface Props {
  readonly templateKey: string;
  readonly body: PlacedBody;
  readonly onChange: (part: Partial<PlacedBody>, what: string) => void;
}

/** The sheet itself: its size, whether it is a printed blank, and the picture of that blank. */
export function PageForm({ templateKey, body, onChange }: Props) {
  const { page, blank, fields } = body;
  const [own, setOwn] = useState(false);
  const setPage = (next: PlacedBody['page']): void =>
    // Fields that a smaller sheet has no room for come back onto it.
    onChange({ page: next, fields: fields.map((field) => onPage(field, next)) }, 'page');
  const setBlank = (part: Partial<NonNullable<PlacedBody['blank']>>): void =>
    onChange(
      { blank: { ...(blank ?? { name: text.newBlank, central: false, serialled: false }), ...part } },
      'blank',
    );
  const shown = own ? 'own' : nameOf(page);
  return (
    <Stack gap="xs">
      <Select
        label={text.size}
        allowDeselect={false}
        data={[...names, 'own' as const].map((value) => ({ value, label: text.sizes[value] }))}
        value={shown}
        onChange={(value) => {
          const name = names.find((n) => n === value);
          setOwn(name === undefined);
          if (name) setPage(sizes[name]);
        }}
      />
      {shown === 'own' && (
        <SimpleGrid cols={2} spacing="xs">
          {(['width', 'height'] as const).map((side) => (
            <NumberInput
              key={side}
              label={text[side]}
              min={50}
              max={450}
              decimalScale={1}
              decimalSeparator=","
              clampBehavior="blur"
              value={page[side]}
              onChange={(n) =>
                typeof n === 'number' && n >= 50 && n <= 450 && setPage({ ...page, [side]: n })
              }
            />
          ))}
        </SimpleGrid>
      )}
      <Checkbox
        label={text.onBlank}
        description={text.onBlankHint}
        checked={blank !== null}
        onChange={(e) => (e.currentTarget.checked ? setBlank({}) : onChange({ blank: null }, 'blank'))}
      />
      {blank && (
        <>
          <TextInput
            label={text.blankName}
            maxLength={120}
            value={blank.name}
            onChange={(e) => e.currentTarget.value !== '' && setBlank({ name: e.currentTarget.value })}
          />
          <Checkbox
            label={text.serialled}
            checked={blank.serialled}
            onChange={(e) => setBlank({ serialled: e.currentTarget.checked })}
          />
          <Checkbox
            label={text.central}
            checked={blank.central}
            onChange={(e) => setBlank({ central: e.currentTarget.checked })}
          />
          {blank.central && (
            <Alert color="gray" p="xs" role="note" icon={<IconLock aria-hidden />}>
              {text.centralNote}
            </Alert>
          )}
        </>
      )}
      <GhostTools templateKey={templateKey} page={page} />
    </Stack>
  );
}
