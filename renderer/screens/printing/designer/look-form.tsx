import { Checkbox, Group, NumberInput, SegmentedControl, Select, Stack, Text } from '@mantine/core';
import { aligns, fonts, type Look } from '../../../../shared/documents/template.ts';
import { designerText } from '../../../../shared/i18n/vi/designer.ts';

const text = designerText.look;
const flags = ['bold', 'italic', 'underlined', 'upper'] as const;

interface Props {
  readonly look: Look;
  readonly onChange: (look: Look) => void;
  /** where the layout knows no size of its own */
  readonly sized?: boolean;
}

/** How letters look. */
export function LookForm({ look, onChange, sized = false }: Props) {
  const set = (part: Partial<Look>): void => onChange({ ...look, ...part });
  return (
    <Stack gap="xs" role="group" aria-label={text.title}>
      <Group gap="sm" align="start" grow>
        <Select
          label={text.font}
          allowDeselect={false}
          data={fonts.map((value) => ({ value, label: text.fonts[value] }))}
          value={look.font}
          onChange={(value) => set({ font: fonts.find((font) => font === value) ?? 'serif' })}
        />
        <NumberInput
          label={text.size}
          {...(sized ? {} : { description: text.sizeHint })}
          min={5}
          max={72}
          step={0.5}
          decimalSeparator=","
          clampBehavior="blur"
          value={look.size === 0 ? '' : look.size}
          onChange={(size) => {
            if (size === '') set({ size: 0 });
            else if (typeof size === 'number' && size >= 5 && size <= 72) set({ size });
          }}
        />
      </Group>
      <Group gap="md">
        {flags.map((flag) => (
          <Checkbox
            key={flag}
            label={text[flag]}
            checked={look[flag]}
            onChange={(e) => set({ [flag]: e.currentTarget.checked })}
          />
        ))}
      </Group>
      <div>
        <Text component="span" fw={600}>
          {text.align}
        </Text>
        <SegmentedControl
          fullWidth
          aria-label={text.align}
          data={aligns.map((value) => ({ value, label: text.aligns[value] }))}
          value={look.align}
          onChange={(value) => set({ align: aligns.find((align) => align === value) ?? 'justify' })}
        />
      </div>
    </Stack>
  );
}
